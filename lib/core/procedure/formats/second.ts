// From the first format of a procedure to the second, in which it can say more than dates: what an older version did not say
// yet is filled in with what was done under it all along, so that nothing that was published comes to mean something else.
import { isRecord } from '../schema-walk'

type Stored = Readonly<Record<string, unknown>>

/** What each part has gained since the first format, with what an older version meant by not saying it. */
const GAINED: Record<string, (part: Stored) => Stored> = {
  processing: () => ({ secondStage: null }),
}

/** A version, or a draft in which a part may not have been begun: that stays away. */
export function toSecond(stored: Stored): Stored {
  const parts = Object.entries(stored).map(([name, part]) => {
    const gained = Object.hasOwn(GAINED, name) ? GAINED[name] : undefined
    return [name, gained && isRecord(part) ? { ...gained(part), ...part } : part]
  })
  return Object.fromEntries(parts)
}
