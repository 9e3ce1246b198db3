import {
  type LivingFigures,
  type LivingPromise,
  livingFigures,
  livingPromises,
} from '@/db/stores/living-promises-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { look, type Purpose } from './look'

export type { LivingFigures, LivingPromise } from '@/db/stores/living-promises-statement'

const CASES = 100

/** `more`: there are others, of cases that come later. */
type LivingRead = { promises: LivingPromise[]; more: boolean }

/** What goes on when a case is closed, over all cases that this member may read; null for who may read none. */
export async function readLivingPromises(actor: MemberActor): Promise<LivingRead | null> {
  if (!can(actor, 'read-cases')) return null
  const purpose: Purpose<LivingRead> = {
    screen: 'promises',
    fields: ['reference', 'promise'],
    inOrder: actor.role !== 'outsider',
    shows: ({ promises }) => [...new Set(promises.map(({ caseId }) => caseId))],
  }
  return look(actor, purpose, async (tx) => {
    const found = await livingPromises(tx, CASES + 1)
    const last = [...new Set(found.map(({ caseId }) => caseId))][CASES]
    const promises = found.filter(({ caseId }) => caseId !== last)
    return { promises, more: last !== undefined }
  })
}

/** How it went with what goes on, since this day, of all cases but those that this member is kept out of; null for who may not. */
export async function readLivingFigures(actor: MemberActor, since: CivilDate): Promise<LivingFigures | null> {
  if (!can(actor, 'read-figures')) return null
  return look(actor, { screen: 'promises', counting: true }, (tx) => livingFigures(tx, since))
}
