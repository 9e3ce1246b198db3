// What follows when somebody says that a letter was brought: only then it was sent, and its promise is kept by that day.
import { addDays, type CivilDate, weekdayOf } from '@/lib/core/calendar/civil-date'
import { closedReasonIn, type WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import type { AnswerLetter, CasePromise, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { BroughtHow } from '../event-parts'
import type { CaseEvent } from '../events'
import { answerKept } from './answering'
import { brought } from './brought'
import { letterKindOf } from './by-hand'
import { afterAcknowledgement } from './from-that-day'
import { measuresPromised } from './measures-promised'
import { keep } from './pending'
import { stepTo } from './step-to'

/**
 * The day by which a letter counts as sent. What is posted on a Sunday or a holiday of the organisation lies in the box until
 * the next day on which post is collected; what was handed over or read out counts by its own day.
 */
export function countsOn(calendar: WorkingCalendar, on: CivilDate, how: BroughtHow): CivilDate {
  if (how !== 'post') return on
  const closed = closedReasonIn(calendar)
  const rests = (day: CivilDate) => {
    const because = closed(day)
    return weekdayOf(day) === 7 || (because !== null && because !== 'saturday' && because !== 'closed')
  }
  let day = on
  while (rests(day)) day = addDays(day, 1)
  return day
}

/** What a letter does that was sent on this day, besides being brought. */
export function afterPosting(
  complaint: ComplaintCase,
  letter: CasePromise,
  on: CivilDate,
  context: DecisionContext,
): CaseEvent[] {
  const { procedure } = context
  const { answerLetter, extensionLetter } = complaint
  switch (letterKindOf(letter)) {
    case 'acknowledgement':
      return [
        { type: 'complaint-acknowledged', how: 'letter', text: null, on },
        ...afterAcknowledgement(complaint, { procedure, today: on }),
      ]
    case 'question':
    case 'reply':
    case 'invitation':
    case 'report':
    case 'copy':
      return brought(complaint, letter, { ...context, today: on })
    case 'answer':
      if (!answerLetter) return []
      return [
        { type: 'answer-sent', ...withoutState(answerLetter), on, byPost: true },
        ...measuresPromised(complaint, context),
        ...answerKept(complaint, on),
        ...stepTo(complaint, 'answered', procedure),
      ]
    // It was decided with its day, and closed with it: what was left is bringing it. It says that we have the complaint, too.
    case 'refusal':
      return keep(complaint, ['acknowledgement'], on)
    case 'extension':
      return extensionLetter ? [{ type: 'promise-extended', ...extensionLetter, on }] : []
  }
}

function withoutState({ state: _, ...sent }: AnswerLetter): Omit<AnswerLetter, 'state'> {
  return sent
}
