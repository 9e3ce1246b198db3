// What may be erased, what is held, and what was erased: for who decides about it. Never a name or a word of a case.
import { erasableCases, heldCases, type KeptCase, lastErasures } from '@/db/stores/erasures'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { MOST_ERASED_AT_ONCE } from '@/lib/operations/cases/erase-cases'
import { look } from './look'

export type { KeptCase } from '@/db/stores/erasures'

type Erased = Awaited<ReturnType<typeof lastErasures>>[number]

/** `more`: there are more than fit on the page; the longest ago stand first. */
export type KeepingRead = { over: KeptCase[]; more: boolean; held: KeptCase[]; erased: Erased[] }

/** Null for who may not erase. */
export async function readKeeping(actor: MemberActor, today: CivilDate): Promise<KeepingRead | null> {
  if (!can(actor, 'erase-cases')) return null
  const shows = ({ over, held }: KeepingRead) => [...over, ...held].map(({ id }) => id)
  const purpose = { screen: 'keeping', fields: ['reference'], shows, inOrder: true }
  return look<KeepingRead>(actor, purpose, async (tx) => {
    const [found, held, erased] = await Promise.all([
      erasableCases(tx, today, MOST_ERASED_AT_ONCE + 1),
      heldCases(tx, MOST_ERASED_AT_ONCE),
      lastErasures(tx, MOST_ERASED_AT_ONCE),
    ])
    return {
      over: found.slice(0, MOST_ERASED_AT_ONCE),
      more: found.length > MOST_ERASED_AT_ONCE,
      held,
      erased,
    }
  })
}
