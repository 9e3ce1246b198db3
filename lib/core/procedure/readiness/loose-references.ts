// Whatever one part says of another must be there: a route to a subject that is gone would send complaints nowhere.
import type { ProcedureDraft } from '../draft'
import { blocking, type Finding } from './finding'

type Ids = Set<string | undefined>
type Gone = 'function-gone' | 'subject-gone' | 'department-gone'
type Reference = { field: string; to: string | null | undefined; among: Ids; gone: Gone }

/** Every reference that points at nothing. An empty one is the schema's affair. */
export function looseReferences(draft: ProcedureDraft): Finding[] {
  const loose = [...toFunctions(draft), ...ofRoutes(draft)].filter(({ to, among }) => to && !among.has(to))
  return [
    ...loose.map(({ field, gone }) => blocking(field, { kind: gone, at: field })),
    ...standInsForThemselves(draft),
    ...questionsOutOfPlace(draft),
    ...dayOfWindow(draft),
  ]
}

function toFunctions(draft: ProcedureDraft): Reference[] {
  const { processing, contact, followUp } = draft
  const among: Ids = new Set((contact?.functions ?? []).map(({ id }) => id))
  const to = (field: string, target: string | null | undefined): Reference => ({
    field,
    to: target,
    among,
    gone: 'function-gone',
  })
  return [
    to('contact.handler', contact?.handler),
    to('contact.officer', contact?.officer),
    ...(contact?.functions ?? []).map((one, i) => to(`contact.functions.${i}.insteadOf`, one.insteadOf)),
    ...(contact?.routes ?? []).map((one, i) => to(`contact.routes.${i}.function`, one.function)),
    ...(processing?.steps ?? []).map((one, i) => to(`processing.steps.${i}.by`, one.by)),
    ...(processing?.tasks ?? []).map((one, i) => to(`processing.tasks.${i}.by`, one.by)),
    to('processing.committee.members', processing?.committee?.members),
    to('processing.committee.chair', processing?.committee?.chair),
    to('processing.committee.secretary', processing?.committee?.secretary),
    to('processing.secondStage.by', processing?.secondStage?.by),
    to('processing.refusal.by', processing?.refusal?.by),
    to('processing.hearing.by', processing?.hearing?.by),
    to('processing.subject.by', processing?.subject?.by),
    to('followUp.firstContact.by', followUp?.firstContact?.by),
    ...(followUp?.warnings ?? []).map((one, i) => to(`followUp.warnings.${i}.also`, one.also)),
    to('followUp.late.also', followUp?.late?.also),
    ...(followUp?.yearlyTasks ?? []).map((one, i) => to(`followUp.yearlyTasks.${i}.by`, one.by)),
  ]
}

function ofRoutes({ contact, intake }: ProcedureDraft): Reference[] {
  const subjects: Ids = new Set((intake?.subjects ?? []).map(({ id }) => id))
  const departments: Ids = new Set((contact?.departments ?? []).map(({ id }) => id))
  return (contact?.routes ?? []).flatMap(({ subject, department }, i) => [
    { field: `contact.routes.${i}.subject`, to: subject, among: subjects, gone: 'subject-gone' },
    { field: `contact.routes.${i}.department`, to: department, among: departments, gone: 'department-gone' },
  ])
}

function standInsForThemselves(draft: ProcedureDraft): Finding[] {
  return (draft.contact?.functions ?? []).flatMap(({ id, insteadOf }, i) => {
    if (!insteadOf || insteadOf !== id) return []
    const field = `contact.functions.${i}.insteadOf`
    return [blocking(field, { kind: 'stands-in-for-itself', at: field })]
  })
}

/** A question that depends on another comes after it, and on an answer that the other can have. */
function questionsOutOfPlace(draft: ProcedureDraft): Finding[] {
  const questions = draft.intake?.questions ?? []
  return questions.flatMap(({ showIf }, i) => {
    if (!showIf?.question || !showIf.equals) return []
    const at = `intake.questions.${i}.showIf`
    const earlier = questions.slice(0, i).find(({ id }) => id === showIf.question)
    if (!earlier) return [blocking(`${at}.question`, { kind: 'question-not-earlier', at })]
    if (answersTo(earlier).includes(showIf.equals)) return []
    return [blocking(`${at}.equals`, { kind: 'no-such-answer', at })]
  })
}

type DraftQuestion = NonNullable<NonNullable<ProcedureDraft['intake']>['questions']>[number]

function answersTo({ kind, options }: DraftQuestion): (string | undefined)[] {
  if (kind === 'yes-no') return ['yes', 'no']
  return kind === 'choice' || kind === 'choices' ? (options ?? []).map(({ id }) => id) : []
}

/** The day from which the window counts is asked by a question for a date. */
function dayOfWindow({ definition, intake }: ProcedureDraft): Finding[] {
  const asked = definition?.windowFrom?.question
  if (!asked || (intake?.questions ?? []).some(({ id, kind }) => id === asked && kind === 'date')) return []
  const at = 'definition.windowFrom.question'
  return [blocking(at, { kind: 'no-date-question', at })]
}
