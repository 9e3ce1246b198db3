// The organisation's own questions. One that is only asked after a certain answer hangs under that answer.

import { intakeFormWords } from '@/lib/catalogues/public/intake-form/words'
import type { PublicLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import type { Question } from '../intake'
import type { Procedure } from '../procedure'
import type { Field, FieldKind, FieldOption } from './field'
import { makeField, makeOption } from './make-field'
import { LONGEST_STORY } from './story-fields'

const kinds: Record<Question['kind'], FieldKind> = {
  short: 'line',
  long: 'long',
  choice: 'one',
  choices: 'many',
  date: 'date',
  'yes-no': 'one',
}

/** The name of a question's field in the form. */
export function questionName(id: string): string {
  return `q-${id}`
}

export function questionFields({ intake }: Procedure, lang: PublicLang): Field[] {
  const asked = new Set<string>()
  const top = intake.questions.filter((question) => !hangsUnderOther(question, intake.questions))
  return top.map((question) => fieldOf(question, intake.questions, lang, asked))
}

function fieldOf(question: Question, all: readonly Question[], lang: PublicLang, asked: Set<string>): Field {
  const words = intakeFormWords[lang]
  asked.add(question.id)
  const revealedBy = (value: string) =>
    all
      .filter((one) => !asked.has(one.id) && one.showIf?.question === question.id && one.showIf.equals === value)
      .map((one) => fieldOf(one, all, lang, asked))
  return makeField({
    name: questionName(question.id),
    kind: kinds[question.kind],
    label: say(question.label, lang),
    hints: [question.kind === 'date' ? words.dateHint : '', say(question.hint, lang), say(question.why, lang)].filter(
      (text) => text !== '',
    ),
    optional: !question.required,
    max: question.kind === 'long' ? LONGEST_STORY : 500,
    options: optionsOf(question, lang).map((option) => ({ ...option, reveals: revealedBy(option.value) })),
    empty: emptyWords(question, words, say(question.label, lang)),
  })
}

function optionsOf(question: Question, lang: PublicLang): FieldOption[] {
  const words = intakeFormWords[lang]
  if (question.kind === 'yes-no') {
    return [makeOption({ value: 'yes', label: words.yes }), makeOption({ value: 'no', label: words.no })]
  }
  return question.options.map((one) => makeOption({ value: one.id, label: say(one.label, lang) }))
}

function emptyWords(question: Question, words: (typeof intakeFormWords)[PublicLang], label: string): string {
  if (kinds[question.kind] === 'one' || kinds[question.kind] === 'many') return words.chooseFor({ label })
  return question.kind === 'date' ? words.dateFor({ label }) : words.answerFor({ label })
}

/** A question that points at one that is not there, or that has no such answer, is asked like any other. */
function hangsUnderOther(question: Question, all: readonly Question[]): boolean {
  const { showIf } = question
  const parent = all.find((one) => one.id === showIf?.question && one.id !== question.id)
  if (!showIf || !parent || all.indexOf(parent) > all.indexOf(question)) return false
  if (parent.kind === 'yes-no') return showIf.equals === 'yes' || showIf.equals === 'no'
  return parent.options.some((option) => option.id === showIf.equals)
}
