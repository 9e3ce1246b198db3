import type { FieldProblems } from '@/lib/core/case/parse-intake'
import { fieldsOf } from '@/lib/core/procedure/intake-form'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { DeskLang } from '@/lib/core/shared/language'
import { entryFormOf } from '@/lib/words/intake/entry-form'
import { sayProblem } from '@/lib/words/refusals/say-problem'

/** What is asked beside the intake, as the form calls it. */
export type EntryLabels = Record<'receivedOn' | 'submittedOn' | 'channel', string>

/** For each field that is not in order, what to do, in words that say which field it is: the summary shows them together. */
export function sayEntryProblems(
  procedure: Procedure,
  problems: FieldProblems,
  { lang, labels }: { lang: DeskLang; labels: EntryLabels },
): Record<string, string> {
  const fields = fieldsOf(entryFormOf(procedure, lang).pages)
  const own: Record<string, string> = labels
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => {
      const field = fields.find((one) => one.name === name.replace(/\[\]$/, ''))
      if (field && problem === 'empty') return [name, field.empty]
      if (field && (problem === 'not-an-email' || problem === 'not-a-phone')) return [name, field.wrong]
      const label = field?.label ?? own[name]
      return [name, label ? `${label.replace(/[.:?]$/, '')}: ${sayProblem(problem, lang)}` : sayProblem(problem, lang)]
    }),
  )
}
