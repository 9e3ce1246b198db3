// What a program that filed a complaint is told besides its number: the dates that were promised in it.
import { loadCase } from '@/db/stores/load-case'
import { acknowledgementOf } from '@/db/stores/messages'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CasePromise } from '@/lib/core/case/complaint-case'
import { readOpenly } from './look'

type FiledPromise = { kind: CasePromise['kind']; due: CivilDate }

/** What the procedure promises whoever complains, as it stands in this case now. */
const TOLD: readonly CasePromise['kind'][] = ['acknowledgement', 'first-contact', 'answer']

/** goes: a mail with number and link. held: its address had enough of them today. none: there is no address. */
type FiledMail = 'goes' | 'held' | 'none'

/** What was promised to whoever complains, and whether it is mailed, for whoever has just shown that they filed it. */
export async function readFiled(
  tenantId: string,
  caseId: string,
): Promise<{ promises: FiledPromise[]; acknowledgement: FiledMail }> {
  return readOpenly(tenantId, async (tx) => {
    const loaded = await loadCase(tx, caseId)
    const acknowledgement = await acknowledgementOf(tx, caseId)
    const promises = (loaded?.complaint.promises ?? [])
      .filter(({ kind, state }) => TOLD.includes(kind) && state !== 'lapsed')
      .map(({ kind, due }) => ({ kind, due }))
    return { promises, acknowledgement }
  })
}
