'use client'
// A day, asked for in three parts in the reader's own language: a browser's own field speaks the language of the browser.
// Plain fields, so that it works without a script and keeps what was typed; a whole date pasted into one fills all three.
import type { ClipboardEvent } from 'react'
import { dayParts, fieldLooks } from '@/app/_ui/control'
import type { DeskLang } from '@/lib/core/shared/language'
import { type Labelled, Notes, useField } from './field'
import { useOurForm } from './form'
import { formWords } from './form-words'
import { DAY_PARTS, type DayParts, partsOfDay } from './typed-day'

type PartsProps = {
  id: string
  name: string
  lang: DeskLang
  value: DayParts | null
  describedBy?: string | undefined
  isWrong?: boolean
}

/** The three parts by themselves, for a form that is no form of ours: one that is sent with its address. */
export function DateParts({ id, name, lang, value, describedBy, isWrong = false }: PartsProps) {
  return (
    <span className={dayParts} onPaste={spread}>
      {DAY_PARTS.map((part) => (
        <label key={part}>
          <span>{formWords(lang)[part]}</span>
          <input
            id={part === 'day' ? id : `${id}-${part}`}
            name={`${name}.${part}`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === 'year' ? 4 : 2}
            defaultValue={value?.[part] ?? ''}
            aria-describedby={describedBy}
            aria-invalid={isWrong || undefined}
          />
        </label>
      ))}
    </span>
  )
}

type DateProps = Labelled & { value?: string; className?: string }

/** A day as a field of a form: a legend above its three parts. */
export function DateInput({ value = '', className = '', name, label, hint, optional }: DateProps) {
  const { lang } = useOurForm()
  const { id, problem, attributes, sent } = useDay(name, Boolean(hint))
  return (
    <fieldset className={`${fieldLooks} ${className}`}>
      <legend className="p-0 font-semibold">
        {label} {optional ? <span className="font-normal text-muted">{formWords(lang).optional}</span> : null}
      </legend>
      <Notes id={id} hint={hint} problem={problem} />
      <DateParts
        id={id}
        name={name}
        lang={lang}
        value={sent ?? partsOfDay(value)}
        describedBy={attributes['aria-describedby']}
        isWrong={problem !== null}
      />
    </fieldset>
  )
}

function useDay(name: string, hasHint: boolean) {
  const field = useField(name, hasHint)
  const { state } = useOurForm()
  const typed = (part: keyof DayParts) => state.typed[`${name}.${part}`]?.[0] ?? ''
  const wasSent = state.status !== 'fresh' && `${name}.day` in state.typed
  return { ...field, sent: wasSent ? { day: typed('day'), month: typed('month'), year: typed('year') } : null }
}

// A whole date in one go, as it stands in a letter or a mail.
function spread(event: ClipboardEvent<HTMLSpanElement>) {
  const parts = partsOfDay(event.clipboardData.getData('text'))
  if (!parts) return
  event.preventDefault()
  const inputs = event.currentTarget.querySelectorAll('input')
  DAY_PARTS.forEach((part, i) => {
    const input = inputs[i]
    if (input) input.value = parts[part]
  })
  inputs[0]?.dispatchEvent(new Event('input', { bubbles: true }))
}
