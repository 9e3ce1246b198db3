import type { APIRequestContext } from '@playwright/test'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { perform } from '@/lib/operations/cases/perform'
import { startImprovement } from '@/lib/operations/improvements/start-improvement'
import { type Account, aLiveOrganisation, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { readCase } from '@/lib/queries/read-case'
import { inDays } from './days'
import { type Filed, fileComplaint } from './file-complaint'
import { aReader } from './staff'

/** A word that stands in every name and text of this organisation, and nowhere else. */
export const MARKER = 'Zilverreiger'

export type MarkedWorld = {
  organisation: LiveOrganisation
  slug: string
  filed: Filed
  improvement: string
  /** Where in the case our letter to the complainant stands. */
  letter: number
  reader: Account
  stranger: Account
}

/** An organisation with a case, an improvement and a reader, all marked; and the owner of another. */
export async function aMarkedWorld(request: APIRequestContext): Promise<MarkedWorld> {
  const own = atThisMoment().secret(4)
  const organisation = await aLiveOrganisation({ name: `Hof ${own}` })
  const told = { story: `${MARKER} vloog over.`, name: `Ria ${MARKER}`, email: `${MARKER}.${own}@voorbeeld.example` }
  const filed = await fileComplaint(request, organisation.slug, told)
  const letter = await aLetter(organisation, filed.reference)
  const started = await startImprovement(
    organisation.owner,
    { title: `${MARKER} telt`, cause: 'handover', owner: organisation.owner.memberId, due: inDays(40), cases: [] },
    atThisMoment(),
  )
  if (!started.ok) throw new Error(`refused: ${JSON.stringify(started.refusal)}`)
  const [stranger] = (await aLiveOrganisation()).accounts
  if (!stranger) throw new Error('an organisation has an owner')
  const reader = await aReader(organisation, 'Lotte Vos')
  return { organisation, slug: organisation.slug, filed, improvement: started.value.id, letter, reader, stranger }
}

async function aLetter({ owner }: LiveOrganisation, reference: string): Promise<number> {
  const read = await readCase(owner, reference)
  const party = read?.complaint.parties.find(({ role }) => role === 'complainant')
  if (!read || !party) throw new Error('a case has a complainant')
  const command = { type: 'reply', party: party.id, text: `Beste ${MARKER}, wij bellen u.` } as const
  const done = await perform(owner, read.complaint.id, null, command, atThisMoment())
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.refusal)}`)
  const after = await readCase(owner, reference)
  return after?.timeline.find(({ event }) => event.type === 'reply-sent')?.seq ?? 0
}
