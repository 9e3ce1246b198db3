// The link of somebody of whom we now say that they are somebody else, or not in the case, opens nothing any more.
import type { CaseParty } from '../complaint-case'
import type { CaseEvent } from '../events'

/** Nothing for who never had one. */
export function passEnded({ id, pass, generation }: CaseParty): CaseEvent[] {
  return pass ? [{ type: 'pass-ended', party: id, generation: generation + 1 }] : []
}
