// A case is opened again: with the answer comes back everything that the procedure and the law ask and that was never done (F39).
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { answerPromiseFrom, type Promised, promisesFor, secondAnswerFrom } from '@/lib/core/procedure/promises'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'
import { notYetHeard } from '../hearing'
import { speakersOf } from '../speaks'
import { bySomeone } from './by-someone'
import { isPending } from './pending'
import { decidesSoon } from './promise-on'

/**
 * The promises, each counted from today: the answer, or that of whoever looks again; and of the rest what was never done and is
 * not waiting still. A task comes back where a law asks it; what the organisation gave itself to do it may decide on anew.
 */
export function askedAgain(complaint: ComplaintCase, context: DecisionContext): CaseEvent[] {
  const { procedure, today, newId } = context
  const contact = bySomeone(complaint, context)
  const missed = promisesFor(procedure, { submittedOn: today, receivedOn: today, acknowledgedOn: today }).filter(
    (made) => made.kind !== 'answer' && isMissing(complaint, made, procedure),
  )
  const all = [answerOf(complaint, procedure, today), ...missed].filter(
    ({ kind }) => kind !== 'first-contact' || contact.length === 0,
  )
  return [
    ...all.map((made): CaseEvent => {
      return {
        type: 'promise-made',
        promise: { id: newId(), text: null, ...made, ...onPaper(complaint, made, context) },
      }
    }),
    // The mail that says that it is open again reaches nobody who is called or written to.
    ...contact,
    ...undecidedAgain(complaint, context),
  ]
}

function answerOf({ secondStage }: ComplaintCase, procedure: Procedure, today: CivilDate): Promised {
  return (secondStage ? secondAnswerFrom(procedure, today) : null) ?? answerPromiseFrom(procedure, today)
}

/** Never done, and not to be done still by what was promised before. */
function isMissing(complaint: ComplaintCase, { kind, task }: Promised, procedure: Procedure): boolean {
  const { promises, reachBy, parties, judgedOn } = complaint
  const same = promises.filter((promise) => promise.kind === kind && promise.task === task)
  if (same.some(isPending)) return false
  switch (kind) {
    case 'copy':
      return parties.some(({ role, copy }) => role === 'subject' && copy === undefined)
    case 'hearing': {
      const { hearing } = procedure.processing
      return hearing !== null && notYetHeard(complaint, hearing).length > 0
    }
    case 'judgement':
      return judgedOn === undefined
    case 'first-contact':
      return reachBy !== 'nothing' && same.every(({ doneOn }) => doneOn === null)
    case 'task':
      return isByLaw(task, procedure) && same.every(({ doneOn }) => doneOn === null)
    case 'acknowledgement':
    case 'answer':
      return same.every(({ doneOn }) => doneOn === null)
  }
}

function isByLaw(id: string | null, { processing }: Procedure): boolean {
  const task = processing.tasks.find((one) => one.id === id)
  return task !== undefined && (task.source !== null || task.due.source !== null)
}

/** An acknowledgement that no mail brings is a letter, as it was at first. */
function onPaper(complaint: ComplaintCase, { kind }: Promised, { hasAddress }: DecisionContext) {
  const [speaker] = speakersOf(complaint)
  if (kind !== 'acknowledgement' || !speaker || (!speaker.post && hasAddress(speaker.person))) return {}
  return { to: speaker.id, letter: 'acknowledgement' as const }
}

/** Somebody asked that another looks again, and nobody decided on it. */
function undecidedAgain(complaint: ComplaintCase, context: DecisionContext): CaseEvent[] {
  const asked = complaint.promises.filter(({ kind }) => kind === 'second-stage')
  const isOpen = asked.length > 0 && asked.every(({ doneOn }) => doneOn === null)
  return isOpen && !complaint.secondStage ? decidesSoon(complaint, context) : []
}
