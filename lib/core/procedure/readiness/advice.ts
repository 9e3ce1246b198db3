// What would make a procedure better and does not hold it back.
import type { ProcedureDraft } from '../draft'
import { placeInWords } from '../place-in-words'
import type { Finding } from './finding'
import type { Live } from './live'
import { calledIn, functionsInUse, isFilled, PEOPLE } from './live-gaps'

/** Above this number of questions people give up before the end. */
const MANY_QUESTIONS = 8

const advice = (field: string, nl: string, en: string): Finding => ({ field, blocks: false, words: { nl, en } })

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
  return unfilled.map((id) => {
    const name = calledIn(draft, id)
    return advice(
      `${PEOPLE}.${id}`,
      `Nog niemand is “${name.nl}”. Het werk komt dan bij wie het overneemt.`,
      `Nobody is “${name.en}” yet. The work then goes to whoever takes over.`,
    )
  })
}

function aboutDepartments({ contact }: ProcedureDraft): Finding[] {
  if ((contact?.departments ?? []).length > 0) return []
  return [
    advice(
      'contact.departments',
      'Er staat nog geen afdeling. Alle klachten komen dan bij dezelfde functie.',
      'There is no department yet. All complaints then go to the same function.',
    ),
  ]
}

function aboutQuestions(draft: ProcedureDraft): Finding[] {
  const questions = draft.intake?.questions ?? []
  if (questions.length <= MANY_QUESTIONS) return []
  return [
    advice(
      'intake.questions',
      `U stelt ${questions.length} vragen. Bij meer dan ${MANY_QUESTIONS} haken mensen af.`,
      `You ask ${questions.length} questions. With more than ${MANY_QUESTIONS} people give up.`,
    ),
  ]
}

function aboutSteps(draft: ProcedureDraft): Finding[] {
  const steps = draft.processing?.steps ?? []
  const first = steps.findIndex(({ phase }) => phase === 'received')
  if (first < 1) return []
  const place = placeInWords(`processing.steps.${first}`, draft)
  return [
    advice(
      `processing.steps.${first}`,
      `${place.nl}: hiermee begint elke zaak. Zet deze stap bovenaan.`,
      `${place.en}: every case begins with this. Put this step first.`,
    ),
  ]
}

function aboutWhereNext({ followUp }: ProcedureDraft): Finding[] {
  if ((followUp?.externalBodies ?? []).length > 0) return []
  return [
    advice(
      'followUp.externalBodies',
      'Er staat geen externe instantie. Iemand die het niet met u eens is, leest dan niet waar hij heen kan.',
      'There is no external body. Someone who disagrees then does not read where to go.',
    ),
  ]
}
