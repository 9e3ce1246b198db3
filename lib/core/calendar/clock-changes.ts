// When the clocks of a time zone are put forward or back, asked of the machine's own tables and remembered: asking anew for
// every date would cost more than all the rest of a list.

const SECOND = 1000
const DAY = 86_400_000

/** No zone has ever changed its clocks twice within a week, so that no change escapes who looks every five days. */
const LOOK_EVERY = 5 * DAY
const BLOCK = 72 * LOOK_EVERY

/** The last instant that the machine's clock knows; the first lies as far before 1970. */
const LAST_INSTANT = 8.64e15

/** From an instant on the clocks are this much ahead of UTC (behind when negative), in milliseconds. */
type Change = { from: number; ahead: number }

const formats = new Map<string, Intl.DateTimeFormat>()
const changesByBlock = new Map<string, Map<number, readonly Change[]>>()

/** How far the clocks of a zone are ahead of UTC at an instant, and until when that is sure: both in milliseconds. */
export function clockAt(zone: string, instant: number): { ahead: number; until: number } {
  const block = Math.floor(instant / BLOCK)
  const changes = changesIn(zone, block)
  let last = changes.length - 1
  while (last > 0 && (changes[last]?.from ?? 0) > instant) last -= 1
  return { ahead: changes[last]?.ahead ?? 0, until: changes[last + 1]?.from ?? (block + 1) * BLOCK }
}

/** The changes within about a year, the state of things at its beginning first. */
function changesIn(zone: string, block: number): readonly Change[] {
  const ofZone = changesByBlock.get(zone) ?? new Map<number, readonly Change[]>()
  const known = ofZone.get(block)
  if (known) return known
  const start = block * BLOCK
  let ahead = aheadAt(zone, start)
  const changes: Change[] = [{ from: start, ahead }]
  for (let seen = start; seen < start + BLOCK; seen += LOOK_EVERY) {
    const now = aheadAt(zone, seen + LOOK_EVERY)
    if (now !== ahead) changes.push({ from: whenChanged(zone, seen, seen + LOOK_EVERY), ahead: now })
    ahead = now
  }
  changesByBlock.set(zone, ofZone.set(block, changes))
  return changes
}

/** The first second after which the clocks stand as they do at `after`, and no longer as they did at `before`. */
function whenChanged(zone: string, before: number, after: number): number {
  const ahead = aheadAt(zone, after)
  let [still, already] = [before, after]
  while (already - still > SECOND) {
    const middle = still + Math.floor((already - still) / 2 / SECOND) * SECOND
    if (aheadAt(zone, middle) === ahead) already = middle
    else still = middle
  }
  return already
}

/** What the machine says: "Fri 3 April 2026, GMT+02:00", with seconds before there was a time by law. */
function aheadAt(zone: string, instant: number): number {
  const known = Math.max(-LAST_INSTANT, Math.min(LAST_INSTANT, instant))
  const said = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(formatOf(zone).format(known))
  if (!said) throw new Error(`no distance from UTC is said for ${zone}`)
  const [, sign, hours = 0, minutes = 0, seconds = 0] = said
  return (sign === '-' ? -SECOND : SECOND) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, format)
  return format
}
