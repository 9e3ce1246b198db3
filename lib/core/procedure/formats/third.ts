// From the second format of a procedure to the third: what an older version did not say yet is filled in with what was done
// under it all along, so that nothing that was published comes to mean something else.
import { type Gained, partByPart, type Reshaped, type Stored } from './part-by-part'

const GAINED: Gained = {
  // A case was kept from the end of the calendar year in which it was closed.
  followUp: () => ({ financialYearEnds: 12 }),
}

const RESHAPED: Reshaped = {
  followUp: {
    // What was owed each year was done before a day of it.
    yearlyTasks: (task) => ({ monthsAfterYear: null, ...task }),
  },
  processing: {
    // Nobody could put off what the committee gives.
    committee: (committee) => ({ extension: null, ...committee }),
    // Who could attend, and whether both sides sat at one table, was for whoever heard them.
    hearing: (hearing) => ({ attended: 'unsaid', together: 'as-it-fits', ...hearing }),
  },
}

export function toThird(stored: Stored): Stored {
  return partByPart(stored, GAINED, RESHAPED)
}
