// A new link in place of the old one.
import type { CaseParty, ComplaintCase } from '../complaint-case'
import type { CaseEvent } from '../events'
import { hearingsOf } from '../hearing'
import { speakerIn } from '../speaks'

/**
 * To their own page: of the complaint, or of their share in it. Whoever was told something by letter has their first in this way;
 * nothing for who was told nothing yet.
 */
export function linkAgain(complaint: ComplaintCase, party: CaseParty): CaseEvent[] {
  const { id, pass, generation } = party
  const next = { party: id, generation: generation + 1 }
  if (speakerIn(complaint, id)) return [{ type: 'link-renewed', ...next }]
  return pass || wasTold(complaint, party) ? [{ type: 'pass-given', ...next, alone: true }] : []
}

function wasTold(complaint: ComplaintCase, { id, role, removed, copy, asked }: CaseParty): boolean {
  if (removed || (role !== 'subject' && role !== 'witness')) return false
  return copy !== undefined || asked !== undefined || hearingsOf(complaint).invited.some(({ party }) => party === id)
}
