'use client'
import { Notes, useField } from '@/app/_forms/field'
import { formWords } from '@/app/_forms/form-words'
import type { Option } from '@/app/_forms/inputs'
// Controls that stand inside a sentence; their label is for whoever does not see the sentence.
import { control } from '@/app/_ui/control'

const INLINE = 'inline-block max-w-full py-1! align-baseline leading-5!'

export function InlineNumber({ name, label, value }: { name: string; label: string; value: number | undefined }) {
  const { id, problem, attributes, sent } = useField(name, false)
  return (
    <>
      <input
        className={`${control.line} ${INLINE} w-[58px]! text-right`}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        defaultValue={sent?.[0] ?? (value === undefined ? '' : String(value))}
        {...attributes}
      />
      <Notes id={id} problem={problem} />
    </>
  )
}

type InlineChoice = { name: string; label: string; value: string | undefined; options: readonly Option[] }

export function InlineSelect({ name, label, value = '', options }: InlineChoice) {
  const { id, problem, attributes, sent, lang } = useField(name, false)
  const chosen = sent?.[0] ?? value
  return (
    <>
      <select
        key={chosen}
        className={`${control.select} ${INLINE} w-auto!`}
        aria-label={label}
        defaultValue={chosen}
        {...attributes}
      >
        {options.some((option) => option.value === chosen) ? null : <option value="">{formWords(lang).choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Notes id={id} problem={problem} />
    </>
  )
}
