// Putting off a date, the answer's or the judgement's: who hears of it first, and the sum beside the new date.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ExtensionRoom } from '@/lib/core/procedure/extension-room'
import type { ToldOfExtension } from '@/lib/core/procedure/follow-up'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import type { Refusal } from '../refusals'

/** Who is complained about hears of the extension (Awb 9:11), and not by it for the first time: they have their copy before. */
export function whyNotTold(
  { parties }: ComplaintCase,
  { processing }: Procedure,
  notify: readonly ToldOfExtension[],
): Refusal | null {
  if (!processing.subject || !notify.includes('subject')) return null
  const isWaiting = parties.some(({ role, copy }) => role === 'subject' && copy === undefined)
  return isWaiting ? { kind: 'subject-copy-first', article: processing.subject.source?.article ?? null } : null
}

/** The date with its sum: as the procedure counts it, or a day that somebody chose, short of that. */
export function endOn(until: CivilDate, { rawEnd }: CasePromise, { own }: ExtensionRoom) {
  if (own && own !== 'open' && own.due === until) return own
  return {
    due: until,
    rawEnd: until,
    sum: [
      { kind: 'earlier-end' as const, date: rawEnd },
      { kind: 'due' as const, date: until },
    ],
  }
}
