// The case after somebody decided what becomes of something that was open.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from './complaint-case'
import { hearingsOf } from './hearing'
import type { Becomes, LeftOpenWhat } from './left-open-decision'

type Decided = { thing: string; what: LeftOpenWhat; becomes: Becomes; on: CivilDate | null; owner: string | null }

/** What lives on has its owner and its day; who was invited need not come. What is kept or dropped is told by its own event. */
export function decidedOn(complaint: ComplaintCase, decided: Decided): ComplaintCase {
  const { thing, what, becomes, on, owner } = decided
  if (what === 'invitation') {
    const hearings = hearingsOf(complaint)
    return { ...complaint, hearings: { ...hearings, calledOff: [...(hearings.calledOff ?? []), thing] } }
  }
  if (what === 'signature') {
    const { answerLetter: _, unsigned: _left, ...rest } = complaint
    return rest
  }
  if (becomes !== 'lives-on') return complaint
  if (what === 'hold') return complaint.hold ? { ...complaint, hold: { ...complaint.hold, until: on } } : complaint
  const promises = complaint.promises.map((promise) =>
    promise.id === thing && promise.state === 'open' && on && owner
      ? { ...promise, owner, due: on, rawEnd: on, warned: [] }
      : promise,
  )
  return { ...complaint, promises }
}
