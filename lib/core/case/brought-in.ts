// A case that a file brought in: what the file does not say stays unknown, and nothing of today is put in its place.
import { type CivilDate, daysBetween } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { PublicLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import type { ComplaintCase } from './complaint-case'
import type { Channel } from './event-parts'

/** The moment the story reached us, or only its day when it was written down later: by hand, or from a file. */
export function toldAt({
  channel,
  filedAt,
  enteredOn,
  submittedOn,
}: ComplaintCase): { at: string } | { on: CivilDate } {
  return channel === 'import' || enteredOn !== submittedOn ? { on: submittedOn } : { at: filedAt }
}

/** Whether nobody can say who handled it: it came closed from a file. Otherwise somebody still may. */
export function isHandlerUnknown({ handler, phase, routedBecause }: ComplaintCase): boolean {
  return handler === null && phase === 'closed' && routedBecause === 'imported'
}

type Aging = { channel: Channel; phase: string; receivedOn: CivilDate; closedOn: CivilDate | null }

/** How many days a case was, or is, under way; null when it was closed on a day that nobody knows. */
export function daysUnderWay({ phase, receivedOn, closedOn }: Aging, today: CivilDate): number | null {
  if (phase === 'closed' && closedOn === null) return null
  return daysBetween(receivedOn, closedOn ?? today)
}

/** What an answer is an answer to: the question of the procedure, or else what the file calls it; never an id. */
export function sayQuestion(
  { intake }: Pick<Procedure, 'intake'>,
  answer: ComplaintCase['answers'][number],
  lang: PublicLang,
): string {
  const asked = say(intake.questions.find(({ id }) => id === answer.question)?.label, lang)
  return asked || answer.label || inWords(answer.question)
}

/** "Received via" for `received-via`: of files that were brought in before their names were kept. */
function inWords(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
