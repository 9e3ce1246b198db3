import type { BrowserContext } from '@playwright/test'
import type postgres from 'postgres'
import { aComplaint } from '@/db/testing/a-complaint'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { addDays } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import { perform } from '@/lib/operations/cases/perform'
import { endCase } from '@/lib/operations/cases/testing/end-case'
import { linkImprovement } from '@/lib/operations/improvements/link-improvement'
import type { LiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { readCase } from '@/lib/queries/read-case'
import type { MarkedWorld } from './a-world'
import { inDays } from './days'
import { done, present } from './expecting'
import { fileComplaint } from './file-complaint'

/**
 * Their numbers: closed, about somebody unsettled, for somebody who was not asked yet, by letter, put off with consent, kept for
 * longer than its time; and mail that did not go.
 */
export async function casesInEveryState(
  nobody: BrowserContext,
  { organisation, improvement }: MarkedWorld,
  superuser: postgres.Sql,
): Promise<string[]> {
  const { owner, slug, tenantId } = organisation
  const about = await fileComplaint(nobody.request, slug, { about: 'Lotte Vos' })
  const asked = await aComplaint({ tenantId }, { answers: { represented: { name: 'Klaas', consent: 'asked' } } })
  done(await perform(owner, asked.caseId, null, { type: 'add-witness', name: 'Wout Wit' }, atThisMoment()))
  const byPost = { email: null, address: 'Dorpsstraat 1, 1234 AB Wit', reachBy: 'post' as const }
  const letter = await aComplaint({ tenantId }, { actor: owner, complaint: { channel: 'letter' }, answers: byPost })
  const closed = await aClosedCase(organisation, nobody)
  await linkImprovement(owner, { improvement, cases: [closed.id] }, atThisMoment())
  const over = await aComplaint({ tenantId }, { answers: { capacity: 'client' }, complaint: { silent: true } })
  done(await endCase(owner, over.caseId, { type: 'close', outcome: 'lapsed' }, atThisMoment()))
  await superuser`update cases set erasable_from = ${inDays(-1)} where tenant_id = ${tenantId} and id = ${over.caseId}`
  const agreed = await putOffWithConsent(organisation, nobody)
  await superuser`
    update messages set state = 'failed', last_problem = 'refused'
    where tenant_id = ${tenantId} and case_id = ${asked.caseId} and kind = 'acknowledgement'`
  return [closed, about, asked, letter, agreed].map(({ reference }) => reference)
}

async function aClosedCase({ owner, slug }: LiveOrganisation, nobody: BrowserContext) {
  const { reference } = await fileComplaint(nobody.request, slug)
  const { id } = present(await readCase(owner, reference)).complaint
  done(await endCase(owner, id, { type: 'close', outcome: 'lapsed' }, atThisMoment()))
  return { id, reference }
}

/** Further than the organisation may go alone. */
async function putOffWithConsent({ owner, slug }: LiveOrganisation, nobody: BrowserContext) {
  const filed = await fileComplaint(nobody.request, slug)
  const { complaint } = present(await readCase(owner, filed.reference))
  const { id, due } = present(complaint.promises.find(({ kind }) => kind === 'answer'))
  const { id: party } = present(complaint.parties.find(({ role }) => role === 'complainant'))
  const until = addDays(due, 60)
  const consent = { party, until, on: inDays(0), way: 'letter' as const, text: 'Dat is goed.' }
  const extend: Command = { type: 'extend', promise: id, until, reason: 'Wij wachten op een verslag.', consent }
  done(await perform(owner, complaint.id, null, extend, atThisMoment()))
  return filed
}
