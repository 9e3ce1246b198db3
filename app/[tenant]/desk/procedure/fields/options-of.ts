// What can be chosen for a field that points at another part of the procedure, or that is a closed choice.
import type { Option } from '@/app/_forms/inputs'
import { say, type Words } from '@/lib/core/shared/words'
import { optionName } from '@/lib/words/procedure/option-names'
import { IS } from '../read-section'
import type { Writing } from './writing'

/** Functions, subjects or departments for a field that names one; null for a field that names none. */
export function referencesFor(path: string, { draft, lang, words }: Writing): Option[] | null {
  const named = (items: readonly { id?: string; name?: Words; label?: Words }[] | undefined): Option[] =>
    (items ?? []).flatMap(({ id, name, label }) =>
      id ? [{ value: id, label: say(name ?? label, lang) || words.newItem }] : [],
    )
  if (/\.(by|also|function|handler|officer|insteadOf)$/.test(path)) return named(draft.contact?.functions)
  if (path === 'definition.windowFrom.question') {
    return named((draft.intake?.questions ?? []).filter(({ kind }) => kind === 'date'))
  }
  if (path.endsWith('.subject')) return named(draft.intake?.subjects)
  return path.endsWith('.department') ? named(draft.contact?.departments) : null
}

/** The closed choices of a field, by name. */
export function choicesFor(path: string, values: readonly string[], { lang }: Writing): Option[] {
  return values.map((value) => ({ value, label: optionName(path, value, lang) }))
}

/** After which earlier answers a question can be shown. */
export function earlierAnswers(path: string, { draft, lang, words }: Writing): Option[] {
  const index = Number(/^intake\.questions\.(\d+)\./.exec(path)?.[1] ?? 0)
  return (draft.intake?.questions ?? []).slice(0, index).flatMap(({ id, kind, label, options }) => {
    const answers: Option[] =
      kind === 'yes-no'
        ? [
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]
        : kind === 'choice' || kind === 'choices'
          ? (options ?? []).map((option) => ({ value: option.id ?? '', label: say(option.label, lang) }))
          : []
    return answers.map(({ value, label: answer }) => ({
      value: `${id}${IS}${value}`,
      label: words.when(say(label, lang), answer),
    }))
  })
}
