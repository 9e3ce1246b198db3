// What is wrong with the form, said per field in the words of that field: not "invalid", but what to do.

import { fieldProblemsWords } from '@/lib/catalogues/public/field-problems/words'
import type { FieldProblems } from '@/lib/core/case/parse-intake'
import { fieldsOf, type IntakeForm } from '@/lib/core/procedure/intake-form'
import type { Field } from '@/lib/core/procedure/intake-form/field'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { PublicLang } from '@/lib/core/shared/language'

/** A sentence about a field; `field` is null for something the form does not have. */
export type SaidProblem = { name: string; field: Field | null; says: string }

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
    const { keyless, unknown } = fieldProblemsWords[form.lang]
    const isKeyless = name === 'submission' && problems[name] === 'empty'
    return { name, field: null, says: isKeyless ? keyless : unknown({ name: name.slice(0, NAME_SHOWN) }) }
  })
  return [...known, ...unknown]
}

function sentence(field: Field, problem: FieldProblem, lang: PublicLang): string {
  const words = fieldProblemsWords[lang]
  switch (problem) {
    case 'repeated':
      return words.repeated({ label: field.label })
    case 'too-long':
      return words.tooLong({ label: field.label, max: field.max })
    case 'not-a-date':
      return words.date({ label: field.label })
    case 'not-a-choice':
      return words.choice({ label: field.label })
    case 'empty':
      return field.empty
    default:
      return field.wrong
  }
}
