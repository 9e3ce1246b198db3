// From the second format of a procedure to the third: what an older version did not say yet is filled in with what was done
// under it all along, so that nothing that was published comes to mean something else.
import { type Gained, partByPart, type Reshaped, type Stored } from './part-by-part'

const GAINED: Gained = {}

const RESHAPED: Reshaped = {
  // Who could attend, and whether both sides sat at one table, was for whoever heard them.
  processing: { hearing: (hearing) => ({ attended: 'unsaid', together: 'as-it-fits', ...hearing }) },
}

export function toThird(stored: Stored): Stored {
  return partByPart(stored, GAINED, RESHAPED)
}
