// What is wrong with the form, said per field in the words of that field: not "invalid", but what to do.

import type { FieldProblems } from '@/lib/core/case/parse-intake'
import { fieldsOf, type IntakeForm } from '@/lib/core/procedure/intake-form'
import type { Field } from '@/lib/core/procedure/intake-form/field'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { Lang, Spoken } from '@/lib/core/shared/language'

/** A sentence about a field; `field` is null for something the form does not have. */
export type SaidProblem = { name: string; field: Field | null; says: string }

const says: Spoken<{
  keyless: string
  unknown: (name: string) => string
  repeated: (label: string) => string
  tooLong: (label: string, max: number) => string
  date: (label: string) => string
  choice: (label: string) => string
}> = {
  nl: {
    keyless: 'Het formulier kwam niet goed aan (submission). Kijk het na en verstuur het nog een keer.',
    unknown: (name) => `Het formulier had een veld dat wij niet kennen (${name}). Wij hebben het weggelaten.`,
    repeated: (label) => `Geef 1 antwoord op: ${label}`,
    tooLong: (label, max) => `Maak dit korter, tot hoogstens ${max} tekens: ${label}. De rest kunt u later toevoegen.`,
    date: (label) => `Vul een bestaande datum in, zoals 23-11-2026, bij: ${label}`,
    choice: (label) => `Kies een van de antwoorden die er staan bij: ${label}`,
  },
  en: {
    keyless: 'The form did not arrive properly (submission). Please check it and send it again.',
    unknown: (name) => `The form had a field that we do not know (${name}). We left it out.`,
    repeated: (label) => `Give 1 answer to: ${label}`,
    tooLong: (label, max) => `Make this shorter, ${max} characters at most: ${label}. You can add the rest later.`,
    date: (label) => `Enter a date that exists, such as 23-11-2026, for: ${label}`,
    choice: (label) => `Choose one of the answers shown for: ${label}`,
  },
}

/** Longest name of an unknown field that is repeated to its sender. */
const NAME_SHOWN = 40
const UNKNOWN_SHOWN = 5

/** The problems in the order of the form, those with unknown fields last. */
export function sayProblems(form: IntakeForm, problems: FieldProblems): SaidProblem[] {
  const fields = fieldsOf(form.pages)
  const known = fields.flatMap((field): SaidProblem[] => {
    const problem = problems[field.name]
    return problem ? [{ name: field.name, field, says: sentence(field, problem, form.lang) }] : []
  })
  const names = Object.keys(problems).filter((name) => !fields.some((field) => field.name === name))
  const unknown = names.slice(0, UNKNOWN_SHOWN).map((name): SaidProblem => {
    const { keyless, unknown } = says[form.lang]
    const isKeyless = name === 'submission' && problems[name] === 'empty'
    return { name, field: null, says: isKeyless ? keyless : unknown(name.slice(0, NAME_SHOWN)) }
  })
  return [...known, ...unknown]
}

function sentence(field: Field, problem: FieldProblem, lang: Lang): string {
  const words = says[lang]
  switch (problem) {
    case 'repeated':
      return words.repeated(field.label)
    case 'too-long':
      return words.tooLong(field.label, field.max)
    case 'not-a-date':
      return words.date(field.label)
    case 'not-a-choice':
      return words.choice(field.label)
    case 'empty':
      return field.empty
    default:
      return field.wrong
  }
}
