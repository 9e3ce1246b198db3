// That the clock stands still, or runs again, is said to whoever complains: by mail, or by somebody where no mail reaches.
import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { dayInSentence } from '@/lib/core/procedure/promise-line'
import { say } from '@/lib/core/shared/words'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { speakersOf } from '../speaks'
import { byHand, markedByHand } from './by-hand'

type Clock = Extract<CaseEvent, { type: 'clock-suspended' | 'clock-resumed' }>

/** The event, and the tasks that bring it to whom no mail reaches. `due`: the new date of the answer. */
export function toldOfClock(
  complaint: ComplaintCase,
  event: Clock,
  context: DecisionContext,
  due: CivilDate | null = null,
): CaseEvent[] {
  const unreached = speakersOf(complaint).filter(({ person }) => !context.hasAddress(person))
  if (unreached.length === 0) return [event]
  const text = context.keepText(saidOfClock(complaint, event, context, due))
  const tasks = unreached.flatMap(({ id }) => byHand(complaint, { party: id, text, letter: 'reply' }, context))
  return [{ ...event, ...markedByHand(tasks) }, ...tasks]
}

function saidOfClock(
  { lang }: ComplaintCase,
  event: Clock,
  { procedure, today }: DecisionContext,
  due: CivilDate | null,
): string {
  const words = mailWords[lang].standstill
  const day = (date: CivilDate) => dayInSentence(date, lang, today)
  if (event.type === 'clock-resumed') return due ? words.byHandRuns({ date: day(due) }) : words.runs
  const reason = procedure.processing.suspension?.reasons.find(({ id }) => id === event.reason)
  const stands = words.stands({ reason: say(reason?.label, lang) })
  return event.until ? `${stands} ${words.until({ date: day(event.until) })}` : stands
}
