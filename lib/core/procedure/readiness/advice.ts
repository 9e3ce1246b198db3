// What would make a procedure better and does not hold it back.
import type { ProcedureDraft } from '../draft'
import { advice, type Finding } from './finding'
import type { Live } from './live'
import { functionsInUse, isFilled, PEOPLE } from './live-gaps'

/** Above this number of questions people give up before the end. */
const MANY_QUESTIONS = 8

/** Advice on the text and on the people behind it. */
export function adviceOn(draft: ProcedureDraft, live: Live): Finding[] {
  return [
    ...aboutPeople(draft, live),
    ...aboutDepartments(draft),
    ...aboutQuestions(draft),
    ...aboutSteps(draft),
    ...aboutWhereNext(draft),
  ]
}

function aboutPeople(draft: ProcedureDraft, live: Live): Finding[] {
  const { contact } = draft
  const unfilled = functionsInUse(draft).filter(
    (id) => id !== contact?.handler && id !== contact?.officer && !isFilled(live, id),
  )
  return unfilled.map((id) => advice(`${PEOPLE}.${id}`, { kind: 'nobody-fills-yet', function: id }))
}

function aboutDepartments({ contact }: ProcedureDraft): Finding[] {
  if ((contact?.departments ?? []).length > 0) return []
  return [advice('contact.departments', { kind: 'no-department' })]
}

function aboutQuestions({ intake }: ProcedureDraft): Finding[] {
  const count = (intake?.questions ?? []).length
  if (count <= MANY_QUESTIONS) return []
  return [advice('intake.questions', { kind: 'many-questions', count, most: MANY_QUESTIONS })]
}

function aboutSteps({ processing }: ProcedureDraft): Finding[] {
  const first = (processing?.steps ?? []).findIndex(({ phase }) => phase === 'received')
  if (first < 1) return []
  const at = `processing.steps.${first}`
  return [advice(at, { kind: 'first-step-further-on', at })]
}

function aboutWhereNext({ followUp }: ProcedureDraft): Finding[] {
  if ((followUp?.externalBodies ?? []).length > 0) return []
  return [advice('followUp.externalBodies', { kind: 'no-external-body' })]
}
