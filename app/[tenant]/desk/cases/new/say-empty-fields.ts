import type { FieldProblems } from '@/lib/case/parse-intake'
import { fieldsOf, intakeFormOf } from '@/lib/procedure/intake-form'
import type { Procedure } from '@/lib/procedure/procedure'
import type { Lang } from '@/lib/shared/language'

/** For each question that was left empty: what to do, in the words the intake form has for it. */
export function sayEmptyFields(procedure: Procedure, problems: FieldProblems, lang: Lang): Record<string, string> {
  const fields = fieldsOf(intakeFormOf(procedure, lang).pages)
  const empty = Object.keys(problems).filter((name) => problems[name] === 'empty')
  return Object.fromEntries(
    empty.flatMap((name) => {
      const field = fields.find((one) => one.name === name.replace(/\[\]$/, ''))
      return field ? [[name, field.empty]] : []
    }),
  )
}
