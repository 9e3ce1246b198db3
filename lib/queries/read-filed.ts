// What a program that filed a complaint is told besides its number: the dates that were promised in it.
import { loadCase } from '@/db/stores/load-case'
import type { CivilDate } from '@/lib/calendar/civil-date'
import type { CasePromise } from '@/lib/case/complaint-case'
import { readOpenly } from './look'

export type FiledPromise = { kind: CasePromise['kind']; due: CivilDate }

/** What the procedure promises whoever complains, as it stands in this case now. */
const TOLD: readonly CasePromise['kind'][] = ['acknowledgement', 'first-contact', 'answer']

/** The promises of a case to its complainant, for whoever has just shown that they filed it. */
export async function readFiledPromises(tenantId: string, caseId: string): Promise<FiledPromise[]> {
  const loaded = await readOpenly(tenantId, (tx) => loadCase(tx, caseId))
  const promises = loaded?.complaint.promises ?? []
  return promises
    .filter(({ kind, state }) => TOLD.includes(kind) && state !== 'lapsed')
    .map(({ kind, due }) => ({ kind, due }))
}
