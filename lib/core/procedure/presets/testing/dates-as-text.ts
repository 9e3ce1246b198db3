// Every day that a procedure gives to one complaint, each with its sum.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { explainTerm } from '@/lib/core/calendar/explain-term'
import { longDate } from '@/lib/core/calendar/format-date'
import type { TermEnd } from '@/lib/core/calendar/term'
import { extensionRoom } from '../../extension-room'
import { externalWindow, opensOn } from '../../external-days'
import type { Procedure } from '../../procedure'
import {
  copyPromiseFrom,
  promisesFor,
  refusalUntil,
  reopenUntil,
  responseTermFrom,
  secondAnswerFrom,
  secondStageUntil,
  yearlyDatesFor,
} from '../../promises'
import { keptUntil } from '../../retention'
import { startOf } from '../../term-start'
import { paragraphs } from './plain-text'

/** Sent and received on these days, and from there each day at its latest: answered, asked again, closed. */
export function datesAsText(procedure: Procedure, arrival: { submittedOn: CivilDate; receivedOn: CivilDate }): string {
  const promised = promisesFor(procedure, arrival)
  const answer = promised.find(({ kind }) => kind === 'answer')
  if (!answer) throw new Error('no answer is promised')
  const { followUp, processing } = procedure
  const start = startOf(procedure, { term: followUp.answer.term, kind: 'answer' }, arrival)
  const room = extensionRoom(procedure, { ...answer, start, extensions: 0, agreedUntil: null })
  const copy = copyPromiseFrom(procedure, arrival.receivedOn)
  const second = secondAnswerFrom(procedure, answer.due)
  const days = { ...arrival, acknowledgedOn: arrival.receivedOn, answeredOn: answer.due }
  const kept = keptUntil(followUp.retention, followUp, { closedOn: answer.due, answeredOn: answer.due })
  return paragraphs([
    `# sent ${arrival.submittedOn}, received ${arrival.receivedOn}`,
    ...promised.map((one) => termSaid(`${one.kind}${one.task ? ` ${one.task}` : ''} by ${one.by ?? 'handler'}`, one)),
    termSaid('refused until', refusalUntil(procedure, arrival)),
    room
      ? termSaid('put off alone', room.own === 'open' ? null : room.own, room.own === 'open' ? 'any day' : 'no')
      : '',
    room ? `further if they agree: ${room.byConsent ? 'yes' : 'no'}` : 'put off: never',
    room?.cap ? termSaid('never later than', room.cap) : '',
    copy ? termSaid('response to the copy', responseTermFrom(procedure, copy.due), 'not asked') : '',
    ...(second
      ? [daySaid('second stage until', secondStageUntil(procedure, answer.due)), termSaid('second answer', second)]
      : []),
    daySaid('opened again until', reopenUntil(procedure, answer.due)),
    ...followUp.externalBodies.map((body) =>
      [
        body.name,
        `  ${daySaid('until', externalWindow(procedure, body, days))}`,
        `  ${daySaid('without an answer from', opensOn(procedure, body, days))}`,
      ].join('\n'),
    ),
    daySaid('kept until', kept),
    processing.suspension ? `stands still for: ${processing.suspension.reasons.map(({ id }) => id).join(', ')}` : '',
    ...yearlyDatesFor(procedure, arrival.receivedOn).map(
      ({ task, due, warnsOn }) => `${task} before the end of ${due}, warned on ${warnsOn.join(', ')}`,
    ),
  ])
}

function termSaid(name: string, end: TermEnd | null, otherwise = '-'): string {
  return end
    ? `${daySaid(name, end.due)}\n  ${explainTerm(end.sum, 'nl', { opening: 'from' })}`
    : `${name}: ${otherwise}`
}

function daySaid(name: string, day: CivilDate | null): string {
  return `${name}: ${day === null ? '-' : longDate(day, 'nl')}`
}
