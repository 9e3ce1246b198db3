// From the first format of a procedure to the second, in which it can say more than dates: what an older version did not say
// yet is filled in with what was done under it all along, so that nothing that was published comes to mean something else.
import { EXPLAINED_IN_LETTER } from '../presets/explained-in-letter'
import { isRecord } from '../schema-walk'

type Stored = Readonly<Record<string, unknown>>

/** What each part has gained since the first format, with what an older version meant by not saying it. */
const GAINED: Record<string, (part: Stored) => Stored> = {
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

/** Fields of a part that have another shape since the first format, each with what it meant: an object, or each of a list. */
const RESHAPED: Record<string, Record<string, (held: Stored) => unknown>> = {
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

/** A version, or a draft in which a part may not have been begun: that stays away. */
export function toSecond(stored: Stored): Stored {
  const parts = Object.entries(stored).map(([name, part]) => {
    if (!isRecord(part)) return [name, part]
    const gained = (Object.hasOwn(GAINED, name) && GAINED[name]?.(part)) || {}
    return [name, { ...gained, ...reshaped(name, part) }]
  })
  return Object.fromEntries(parts)
}

function reshaped(name: string, part: Stored): Stored {
  const fields = (Object.hasOwn(RESHAPED, name) && RESHAPED[name]) || {}
  const entries = Object.entries(part).map(([field, held]) => {
    const shaped = Object.hasOwn(fields, field) ? fields[field] : undefined
    const shape = (one: unknown) => (shaped && isRecord(one) ? shaped(one) : one)
    return [field, Array.isArray(held) ? held.map(shape) : shape(held)]
  })
  return Object.fromEntries(entries)
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
