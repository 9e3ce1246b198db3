import type { APIRequestContext } from '@playwright/test'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { perform } from '@/lib/operations/cases/perform'
import { startImprovement } from '@/lib/operations/improvements/start-improvement'
import { aColleague, aLiveOrganisation, type LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { readCase } from '@/lib/queries/read-case'
import type { World } from '../isolation/routes'
import { inDays } from './days'
import { fileComplaint } from './file-complaint'

/** A word of sixty letters, as no line on a telephone can hold. */
const LONG = `${'Verantwoordelijkheids'.repeat(3).slice(0, 58)}en`
/** What is read from right to left, and stands nowhere but in what somebody wrote. */
export const TURNED = 'צפרירה'
const WRITTEN = `${TURNED} ${LONG}`

export type LongWorld = World & { organisation: LiveOrganisation }

/** An organisation in which every name and every text holds both. */
export async function aLongWorld(request: APIRequestContext): Promise<LongWorld> {
  const organisation = await aLiveOrganisation({ name: `${LONG} ${atThisMoment().secret(4)} ${TURNED}` })
  const { owner, slug } = organisation
  await aColleague(organisation, 'handler', WRITTEN)
  const filed = await fileComplaint(request, slug, { story: `${WRITTEN}\n\n${WRITTEN}`, name: WRITTEN, about: WRITTEN })
  const read = await readCase(owner, filed.reference)
  const party = read?.complaint.parties.find(({ role }) => role === 'complainant')?.id
  if (!read || !party) throw new Error('the complaint that was just filed is not there')
  let letter = 0
  for (const command of [
    { type: 'note', text: WRITTEN },
    { type: 'reply', party, text: WRITTEN },
    { type: 'add-information', party, text: WRITTEN },
    { type: 'add-point', text: WRITTEN, subject: null },
    { type: 'promise', text: WRITTEN, due: inDays(9) },
  ] as const) {
    const { seq } = done(await perform(owner, read.complaint.id, null, command, atThisMoment()))
    if (command.type === 'reply') letter = seq
  }
  const wanted = { title: WRITTEN, cause: 'handover', owner: owner.memberId, due: inDays(40), cases: [] }
  const { id } = done(await startImprovement(owner, wanted, atThisMoment()))
  return { organisation, slug, filed, improvement: id, letter }
}

function done<T>(result: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
