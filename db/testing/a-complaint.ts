import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Actor } from '@/lib/core/access/actor'
import { type Complaint, type FiledComplaint, fileComplaint } from '@/lib/operations/cases/file-complaint'
import type { TestTenant } from './a-tenant'

/** What a visitor fills in, with whatever should be different; each time somebody else, as mail to one address is counted. */
export function someAnswers(different: Partial<Complaint['answers']> = {}): Complaint['answers'] {
  return {
    version: 1,
    submission: atThisMoment().newId(),
    lang: 'nl',
    story: 'Er kwam niemand, drie dagen lang.',
    subjects: [],
    wishes: [],
    answers: [],
    capacity: null,
    represented: null,
    about: null,
    anonymous: false,
    name: 'Klaas Klager',
    email: `klaas.${atThisMoment().newId()}@example.org`,
    phone: null,
    address: null,
    reachBy: 'email',
    wantsToHear: false,
    ...different,
  }
}

/** A complaint filed by the form, or by whoever `actor` is. */
export async function aComplaint(
  { tenantId }: Pick<TestTenant, 'tenantId'>,
  different: {
    answers?: Partial<Complaint['answers']>
    complaint?: Partial<Complaint>
    actor?: Actor
    now?: Date
  } = {},
): Promise<FiledComplaint> {
  const actor = different.actor ?? { kind: 'visitor', tenantId }
  const complaint: Complaint = { channel: 'form', ...different.complaint, answers: someAnswers(different.answers) }
  const filed = await fileComplaint(actor, complaint, { ...atThisMoment(), now: different.now ?? new Date() })
  if (!filed.ok) throw new Error(`refused: ${filed.refusal.kind}`)
  return filed.value
}
