// A file that puts a hearing in somebody's calendar (RFC 5545), beside the mail that invites to it. Pure: whatever is asked of it
// again, it is the same bytes.
import { mailWords } from '@/lib/catalogues/public/mail/words'
import { AMSTERDAM, addDays, type CivilDate, startOfDay } from '@/lib/core/calendar/civil-date'
import type { CaseEvent } from '@/lib/core/case/events'
import type { PublicLang } from '@/lib/core/shared/language'

export type Inviting = { messageId: string; event: CaseEvent; since: Date; fromName: string; lang: PublicLang }

/**
 * The file for an invitation, for another day of it, or for calling it off: in a calendar each takes the place of the one before,
 * by the same UID and a later SEQUENCE. Null for any other mail. It names the organisation, and nothing of the complaint.
 */
export function calendarFileOf({ messageId, event, since, fromName, lang }: Inviting): string | null {
  if (!isMeeting(event)) return null
  const times = 'times' in event ? event.times : 0
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gehoor//Hearing//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${event.invitation ?? messageId}@gehoor`,
    `SEQUENCE:${times}`,
    ...(event.type === 'hearing-called-off' ? ['STATUS:CANCELLED'] : []),
    `DTSTAMP:${stamp(since)}`,
    `DTSTART:${stamp(instantOf(event.on, event.at))}`,
    `SUMMARY:${escaped(mailWords[lang].hearing.inCalendar({ name: fromName }))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

type Meeting = Extract<CaseEvent, { type: 'hearing-invited' | 'hearing-moved' | 'hearing-called-off' }>

function isMeeting(event: CaseEvent): event is Meeting {
  return ['hearing-invited', 'hearing-moved', 'hearing-called-off'].includes(event.type)
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The clocks change before three in the morning, so a time after that is counted back from the end of its day. */
function instantOf(on: CivilDate, at: string): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const sinceMidnight = hours * HOUR_MS + minutes * 60_000
  if (hours < 3) return new Date(startOfDay(AMSTERDAM, on).getTime() + sinceMidnight)
  return new Date(startOfDay(AMSTERDAM, addDays(on, 1)).getTime() - DAY_MS + sinceMidnight)
}

/** "20260302T133000Z". */
function stamp(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
}

const LONGEST_LINE = 75

/** No line has more than 75 bytes; what goes on begins with a space. No sign is cut in two. */
function folded(line: string): string {
  let [all, width] = ['', 0]
  for (const sign of line) {
    const bytes = Buffer.byteLength(sign)
    if (width + bytes > LONGEST_LINE) {
      all += '\r\n '
      width = 1
    }
    all += sign
    width += bytes
  }
  return all
}
