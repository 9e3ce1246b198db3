// Filing a complaint: by the form, by a handler for someone who called or wrote, or from a file. Committed, or not at all.
import { createHash } from 'node:crypto'
import { inTenant, type Tx } from '@/db/in-tenant'
import { atTheDoor, staffingOf } from '@/db/stores/staffing-statement'
import { findSubmission, isSubmissionTaken } from '@/db/stores/submissions'
import { versionForFiling } from '@/db/stores/versions'
import type { Actor } from '@/lib/core/access/actor'
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { IntakeAnswers } from '@/lib/core/case/complaint'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Channel } from '@/lib/core/case/event-parts'
import { type Filing, file } from '@/lib/core/case/file'
import type { Refusal } from '@/lib/core/case/refusals'
import { speakersOf } from '@/lib/core/case/speaks'
import type { Staffing } from '@/lib/core/procedure/routing'
import { canonical } from '@/lib/core/shared/canonical'
import type { Moment } from '@/lib/core/shared/moment'
import { newReference } from '@/lib/core/shared/reference'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { statusToken } from '@/lib/secrets/status-link'
import { capAcknowledgement } from './cap-acknowledgement'
import { newPaper, type Paper } from './paper'
import { recordEvents } from './record-events'

/** How it came in. The days are given for a telephone call, a letter or a file; a form is sent and received today. */
export type Complaint = {
  answers: IntakeAnswers
  channel: Channel
  submittedOn?: CivilDate
  receivedOn?: CivilDate
  /** The person complained about, when whoever enters it knows that they are a member. */
  aboutMember?: string | null
  /** Where it belongs, when whoever enters it knows. */
  department?: string | null
  silent?: boolean
  imported?: Imported
}

/** From a file. `closed`: it had ended there. `onBehalf`: for somebody else, whose name the file does not give. */
type Imported = { externalKey: string; status: string | null; closed?: boolean; onBehalf?: boolean }

export type FiledComplaint = { caseId: string; reference: string; token: string; repeated: boolean }

/** Files it under the version that was shown. The same form sent twice is one case; another text under its key is refused. */
export async function fileComplaint(
  actor: Actor,
  complaint: Complaint,
  moment: Moment,
): Promise<Result<FiledComplaint, Refusal>> {
  try {
    return await inTenant(actor, (tx) => fileIn(tx, actor, complaint, moment))
  } catch (fault) {
    // Two of the same at once: the key let one through. The other finds it there now.
    if (!isSubmissionTaken(fault)) throw fault
    return inTenant(actor, (tx) => fileIn(tx, actor, complaint, moment))
  }
}

/** The same within a transaction that is open already: for the demo, which makes a case and its whole life at once. */
export async function fileIn(
  tx: Tx,
  actor: Actor,
  complaint: Complaint,
  moment: Moment,
): Promise<Result<FiledComplaint, Refusal>> {
  const { answers } = complaint
  const bodySha256 = createHash('sha256').update(toldIn(answers)).digest('hex')
  const earlier = await findSubmission(tx, answers.submission)
  if (earlier) {
    if (earlier.bodySha256 !== bodySha256) return refuse({ kind: 'submission-reused' })
    const token = statusToken(tx.tenantId, earlier.partyId, earlier.generation)
    return ok({ caseId: earlier.caseId, reference: earlier.reference, token, repeated: true })
  }
  const procedure = await versionForFiling(tx, answers.version, moment.now)
  if (!procedure) return refuse({ kind: 'version-expired' })

  const [, staffing] = await Promise.all([atTheDoor(tx), staffingOf(tx)])
  const paper = newPaper(moment)
  const today = civilDateIn(AMSTERDAM, moment.now)
  const hasAddress = () => answers.email !== null
  const context = {
    procedure,
    staffing,
    actor,
    today,
    at: moment.now.toISOString(),
    newId: moment.newId,
    ...paper,
    hasAddress,
  }
  const decided = file(filingOf(complaint, { paper, today, moment, staffing }), context)
  if (!decided.ok) return decided

  const caseId = moment.newId()
  const party = decided.value.find((event) => event.type === 'party-added')?.party.id ?? ''
  const submission = { key: answers.submission, bodySha256, party }
  const writing = {
    actor,
    caseId,
    before: null,
    lastHash: null,
    events: decided.value,
    procedure,
    staffing,
    paper,
    moment,
  }
  const filed = await recordEvents(tx, { ...writing, submission })
  if (answers.email && !filed.silent) await capAcknowledgement(tx, { caseId, email: answers.email, now: moment.now })
  return ok({ caseId, reference: filed.reference, token: tokenOf(tx, filed), repeated: false })
}

/** What was told, in one spelling: by its hash the same form is known when it comes again. */
export function toldIn({ version: _, ...told }: IntakeAnswers): string {
  return canonical(told)
}

/** What was told as the rules take it: its texts and people put aside. */
export function filingOf(
  complaint: Complaint,
  { paper, today, moment, staffing }: { paper: Paper; today: CivilDate; moment: Moment; staffing: Staffing },
): Filing {
  const { answers } = complaint
  return {
    reference: newReference(moment.secret(14)),
    version: answers.version,
    channel: complaint.channel,
    lang: answers.lang,
    submittedOn: complaint.submittedOn ?? today,
    receivedOn: complaint.receivedOn ?? today,
    silent: complaint.silent ?? complaint.imported !== undefined,
    story: paper.keepText(answers.story),
    answers: answers.answers.map((answer) => ({ ...answer, text: paper.keepText(answer.text) })),
    department: complaint.department ?? answers.department ?? null,
    subjects: answers.subjects,
    wishes: answers.wishes,
    reachBy: answers.reachBy,
    hasEmail: answers.email !== null,
    people: peopleOf(complaint, paper),
    about: aboutOf(complaint, paper, staffing),
    wantsToHear: answers.wantsToHear,
    imported: importedOf(complaint),
    closed: complaint.imported?.closed ?? false,
  }
}

function importedOf({ imported }: Complaint): Filing['imported'] {
  return imported ? { externalKey: imported.externalKey, status: imported.status } : null
}

/** Whoever speaks comes first: the representative, or else the complainant. */
function peopleOf({ answers, imported }: Complaint, paper: Paper): Filing['people'] {
  const { name, email, phone, address, capacity } = answers
  const represented =
    answers.represented ??
    (imported?.onBehalf ? { name: null, consent: imported.closed ? null : ('asked' as const) } : null)
  const speaker = paper.keepPerson({ name, email, phone, address })
  if (!represented) return [{ role: 'complainant', person: speaker, capacity, consent: null }]
  const other = paper.keepName(represented.name)
  return [
    { role: 'representative', person: speaker, capacity, consent: represented.consent },
    { role: 'complainant', person: other, capacity: null, consent: null },
  ]
}

/** Whom it is about: by the name that was typed, or because whoever entered it knows that it is a member. */
function aboutOf({ answers, aboutMember }: Complaint, paper: Paper, staffing: Staffing): Filing['about'] {
  const member = staffing.members.find(({ id }) => id === aboutMember) ?? null
  const name = answers.about ?? member?.name
  if (!name) return null
  return { person: paper.keepName(name), name, member: member?.id ?? null }
}

function tokenOf(tx: Tx, complaint: ComplaintCase): string {
  const [speaker] = speakersOf(complaint)
  if (!speaker) throw new Error('a case has a complainant')
  return statusToken(tx.tenantId, speaker.id, speaker.generation)
}
