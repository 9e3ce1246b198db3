// A new link in place of the old one.
import type { CaseParty, ComplaintCase } from '../complaint-case'
import type { CaseEvent } from '../events'
import { speakerIn } from '../speaks'

/** To their own page: of the complaint, or of their share in it; nothing for who never had the latter. */
export function linkAgain(complaint: ComplaintCase, { id, pass, generation }: CaseParty): CaseEvent[] {
  const next = { party: id, generation: generation + 1 }
  if (speakerIn(complaint, id)) return [{ type: 'link-renewed', ...next }]
  return pass ? [{ type: 'pass-given', ...next, alone: true }] : []
}
