// Whatever one part says of another must be there: a route to a subject that is gone would send complaints nowhere.
import type { ProcedureDraft } from '../draft'
import { placeInWords } from '../place-in-words'
import type { Finding } from './finding'

type Ids = Set<string | undefined>
type Reference = { field: string; to: string | null | undefined; among: Ids; gone: { nl: string; en: string } }

const functionGone = { nl: 'deze functie bestaat niet (meer)', en: 'this function does not exist (any more)' }
const subjectGone = { nl: 'dit onderwerp bestaat niet (meer)', en: 'this subject does not exist (any more)' }
const departmentGone = { nl: 'deze afdeling bestaat niet (meer)', en: 'this department does not exist (any more)' }

/** Every reference that points at nothing. An empty one is the schema's affair. */
export function looseReferences(draft: ProcedureDraft): Finding[] {
  const loose = [...toFunctions(draft), ...ofRoutes(draft)].filter(({ to, among }) => to && !among.has(to))
  return [
    ...loose.map(({ field, gone }) => ({ field, blocks: true, words: inWords(field, gone, draft) })),
    ...standInsForThemselves(draft),
    ...questionsOutOfPlace(draft),
  ]
}

function toFunctions(draft: ProcedureDraft): Reference[] {
  const { processing, contact, followUp } = draft
  const among: Ids = new Set((contact?.functions ?? []).map(({ id }) => id))
  const to = (field: string, target: string | null | undefined) => ({ field, to: target, among, gone: functionGone })
  return [
    to('contact.handler', contact?.handler),
    to('contact.officer', contact?.officer),
    ...(contact?.functions ?? []).map((one, i) => to(`contact.functions.${i}.insteadOf`, one.insteadOf)),
    ...(contact?.routes ?? []).map((one, i) => to(`contact.routes.${i}.function`, one.function)),
    ...(processing?.steps ?? []).map((one, i) => to(`processing.steps.${i}.by`, one.by)),
    ...(processing?.tasks ?? []).map((one, i) => to(`processing.tasks.${i}.by`, one.by)),
    to('followUp.firstContact.by', followUp?.firstContact?.by),
    ...(followUp?.yearlyTasks ?? []).map((one, i) => to(`followUp.yearlyTasks.${i}.by`, one.by)),
  ]
}

function ofRoutes({ contact, intake }: ProcedureDraft): Reference[] {
  const subjects: Ids = new Set((intake?.subjects ?? []).map(({ id }) => id))
  const departments: Ids = new Set((contact?.departments ?? []).map(({ id }) => id))
  return (contact?.routes ?? []).flatMap(({ subject, department }, i) => [
    { field: `contact.routes.${i}.subject`, to: subject, among: subjects, gone: subjectGone },
    { field: `contact.routes.${i}.department`, to: department, among: departments, gone: departmentGone },
  ])
}

function standInsForThemselves(draft: ProcedureDraft): Finding[] {
  return (draft.contact?.functions ?? []).flatMap(({ id, insteadOf }, i) => {
    if (!insteadOf || insteadOf !== id) return []
    const field = `contact.functions.${i}.insteadOf`
    const gone = {
      nl: 'een functie kan het niet van zichzelf overnemen',
      en: 'a function cannot take over from itself',
    }
    return [{ field, blocks: true, words: inWords(field, gone, draft) }]
  })
}

/** A question that depends on another comes after it, and on an answer that the other can have. */
function questionsOutOfPlace(draft: ProcedureDraft): Finding[] {
  const questions = draft.intake?.questions ?? []
  return questions.flatMap(({ showIf }, i) => {
    if (!showIf?.question || !showIf.equals) return []
    const path = `intake.questions.${i}.showIf`
    const earlier = questions.slice(0, i).find(({ id }) => id === showIf.question)
    if (!earlier) return [{ field: `${path}.question`, blocks: true, words: inWords(path, notEarlier, draft) }]
    if (answersTo(earlier).includes(showIf.equals)) return []
    return [{ field: `${path}.equals`, blocks: true, words: inWords(path, noSuchAnswer, draft) }]
  })
}

const notEarlier = {
  nl: 'deze vraag hangt af van een vraag die er niet is of die later komt. Zet die vraag ervoor.',
  en: 'this question depends on one that is not there or comes later. Put that question first.',
}

const noSuchAnswer = {
  nl: 'deze vraag hangt af van een antwoord dat niemand kan geven.',
  en: 'this question depends on an answer that nobody can give.',
}

type DraftQuestion = NonNullable<NonNullable<ProcedureDraft['intake']>['questions']>[number]

function answersTo({ kind, options }: DraftQuestion): (string | undefined)[] {
  if (kind === 'yes-no') return ['yes', 'no']
  return kind === 'choice' || kind === 'choices' ? (options ?? []).map(({ id }) => id) : []
}

function inWords(field: string, said: { nl: string; en: string }, draft: ProcedureDraft): { nl: string; en: string } {
  const place = placeInWords(field, draft)
  return { nl: `${place.nl}: ${stop(said.nl)}`, en: `${place.en}: ${stop(said.en)}` }
}

function stop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
