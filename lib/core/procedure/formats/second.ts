// From the first format of a procedure to the second, in which it can say more than dates: what an older version did not say
// yet is filled in with what was done under it all along, so that nothing that was published comes to mean something else.
import { EXPLAINED_IN_LETTER } from '../presets/explained-in-letter'
import { isRecord } from '../schema-walk'
import { type Gained, partByPart, type Reshaped, type Stored } from './part-by-part'

const GAINED: Gained = {
  // What was asked by ticking off a task stays a task.
  processing: (part) => ({
    committee: null,
    secondStage: null,
    hearing: null,
    subject: null,
    refusal: refusedSoFar(part),
  }),
  // No form asked for the day from which the window counts.
  definition: () => ({ windowFrom: null }),
  // Whoever handles complaints read them all, of every department.
  contact: () => ({ readers: 'everyone' }),
  // Nobody but the handler was told of a date that passed, and nobody was reminded of a question.
  followUp: () => ({ late: { also: null, tellsComplainant: false }, waiting: null }),
}

const RESHAPED: Reshaped = {
  // The clock stood still for as long as somebody let it, for reasons in words alone.
  processing: { suspension: standstillOfBefore },
  followUp: {
    externalBodies: bodyOfBefore,
    // A call was an acknowledgement as well.
    acknowledgement: (acknowledgement) => ({ inWriting: false, ...acknowledgement }),
    // Nothing put an end to all extensions together.
    extension: (extension) => ({ total: null, ...extension }),
    // Its page said "after our answer".
    retention: (period) => ({ period, from: 'answer', minimum: null, erasing: 'after-approval' }),
    // Warnings went to the handler alone, and of a yearly duty nobody was warned.
    warnings: (ahead) => ('before' in ahead ? ahead : { before: ahead, also: null }),
    yearlyTasks: (task) => ({ warnings: [], notWithoutComplaints: false, ...task }),
  },
}

function standstillOfBefore({ reasons, ...held }: Stored): Stored {
  const before = Array.isArray(reasons)
    ? reasons.map((one) => (isRecord(one) ? { waits: 'own-reason', ...one } : one))
    : reasons
  return { longest: null, inAll: null, ...held, ...(reasons === undefined ? {} : { reasons: before }) }
}

/** One window, and what it called filing was the day on which the complaint came: so it said, and so it was counted. */
function bodyOfBefore({ window, ...body }: Stored): Stored {
  const today = { phone: null, until: 'last', opens: [], waits: false, cost: null, ...body }
  if (!isRecord(window)) return { windows: [], ...today }
  return { windows: [{ ...window, ...(window.from === 'filing' ? { from: 'receipt' } : {}) }], ...today }
}

export function toSecond(stored: Stored): Stored {
  return partByPart(stored, GAINED, RESHAPED)
}

/** Not taken up, for whatever reason and at any time, by whoever answers; the letter said why. */
function refusedSoFar({ steps }: Stored): Stored {
  const all = Array.isArray(steps) ? steps.filter(isRecord) : []
  const answers = all.find(({ phase }) => phase === 'answered') ?? all.at(-1)
  return {
    grounds: [EXPLAINED_IN_LETTER],
    term: null,
    namesExternalBody: true,
    ...(answers ? { by: answers.by } : {}),
  }
}
