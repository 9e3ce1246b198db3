// From the second format of a procedure to the third: what an older version did not say yet is filled in with what was done
// under it all along, so that nothing that was published comes to mean something else.
import { type Gained, partByPart, type Reshaped, type Stored } from './part-by-part'

const GAINED: Gained = {}

const RESHAPED: Reshaped = {
  // Nobody could put off what the committee gives.
  processing: { committee: (committee) => ({ extension: null, ...committee }) },
}

export function toThird(stored: Stored): Stored {
  return partByPart(stored, GAINED, RESHAPED)
}
