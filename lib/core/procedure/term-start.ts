// The day from which a term is counted, for a complaint that arrived as it did.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { endOfTerm } from '@/lib/core/calendar/term'
import type { Procedure } from './procedure'
import type { Term } from './term'

/**
 * When the complainant sent it, when it reached the organisation, and when they are told so: null while that has still to be
 * done, when the last day for it is taken. `happenedOn`: the day that was told, if any was.
 */
export type Arrival = {
  submittedOn: CivilDate
  receivedOn: CivilDate
  acknowledgedOn?: CivilDate | null
  happenedOn?: CivilDate | null | undefined
}

type Counted = {
  term: Term
  kind: 'acknowledgement' | 'first-contact' | 'judgement' | 'answer' | 'task' | 'hearing' | 'copy'
}

/**
 * The first day of this term. What a law counts from the day of sending is counted so, however long the letter was on its
 * way; so is the organisation's own answer, and its committee's judgement, as long as its date still lies ahead. What the organisation promised by itself to
 * do first counts from receipt: nobody can be in time for a letter that is not there. What counts from a day that was told
 * counts from receipt where none was, and where it would have been over when the complaint came.
 */
export function startOf(procedure: Procedure, { term, kind }: Counted, arrival: Arrival): CivilDate {
  const { submittedOn, receivedOn } = arrival
  switch (term.from) {
    case 'received':
      return receivedOn
    case 'acknowledgement-sent':
      return kind === 'acknowledgement' ? receivedOn : acknowledgedBy(procedure, arrival)
    case 'judgement-received':
      return BEFORE_IT.includes(kind) ? receivedOn : judgedBy(procedure, arrival)
    case 'hearing-held':
      return kind === 'hearing' ? receivedOn : heardBy(procedure, arrival)
    case 'told-day':
      return fromToldDay(procedure, term, arrival)
    case 'submitted': {
      if (term.source !== null || submittedOn >= receivedOn) return submittedOn
      const isTheWord = kind === 'answer' || kind === 'judgement'
      return isTheWord && endFrom(procedure, term, submittedOn) > receivedOn ? submittedOn : receivedOn
    }
  }
}

/** The judgement itself, and the hearing that comes before it, cannot wait for it. */
const BEFORE_IT: readonly Counted['kind'][] = ['judgement', 'hearing']

function fromToldDay(procedure: Procedure, term: Term, { happenedOn, receivedOn }: Arrival): CivilDate {
  return happenedOn && endFrom(procedure, term, happenedOn) > receivedOn ? happenedOn : receivedOn
}

function acknowledgedBy(procedure: Procedure, arrival: Arrival): CivilDate {
  const { term } = procedure.followUp.acknowledgement
  return (
    arrival.acknowledgedOn ?? endFrom(procedure, term, startOf(procedure, { term, kind: 'acknowledgement' }, arrival))
  )
}

/** The last day for the judgement: until it is there, what is counted from it is counted from then. */
function judgedBy(procedure: Procedure, arrival: Arrival): CivilDate {
  const { committee } = procedure.processing
  if (!committee) return arrival.receivedOn
  const { term } = committee
  return endFrom(procedure, term, startOf(procedure, { term, kind: 'judgement' }, arrival))
}

/** The last day for the hearing: until it was held, what is counted from it is counted from then. */
function heardBy(procedure: Procedure, arrival: Arrival): CivilDate {
  const { hearing } = procedure.processing
  if (!hearing) return arrival.receivedOn
  return endFrom(procedure, hearing.due, startOf(procedure, { term: hearing.due, kind: 'hearing' }, arrival))
}

function endFrom({ followUp }: Procedure, { period, endRule }: Term, start: CivilDate): CivilDate {
  return endOfTerm({ start, period, calendar: followUp.calendar, law: endRule }).due
}
