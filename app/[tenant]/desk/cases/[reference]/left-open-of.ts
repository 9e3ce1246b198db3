// What is still open on the page of a case for each way in which it can end.
import type { ButtonType } from '@/lib/core/case/commands'
import { endsAs } from '@/lib/core/case/ends-as'
import { type LeftOpen, leftOpen, toDecide } from '@/lib/core/case/left-open'
import type { Becomes } from '@/lib/core/case/left-open-decision'
import type { CasePage } from './case-page'

/** Whether the form of this act has a page of its own: it ends the case while something is open, or is seldom asked for. */
export function hasOwnPage(act: ButtonType, { complaint }: Pick<CasePage, 'complaint'>): boolean {
  if (act === 'record-verdict' || act === 'record-day') return true
  const outcome = endsAs(act, complaint)
  return outcome !== null && toDecide(leftOpen(complaint, outcome)).length > 0
}

const ONLY_BY_THEIR_ACT = ['answer', 'hearing', 'copy', 'judgement', 'second-stage']

/** What can become of it: what has an act of its own is done by that, or dropped. */
export function choicesFor({ what, promise }: LeftOpen): Becomes[] {
  if (what === 'hold') return ['lives-on', 'dropped']
  if (!promise || ONLY_BY_THEIR_ACT.includes(promise.kind)) return ['dropped']
  return promise.to !== undefined ? ['lives-on', 'dropped'] : ['kept', 'lives-on', 'dropped']
}
