'use client'
// What the list is narrowed by, sent with GET, so that every list has an address. A part of the browser: see `case-rows`.
import { DateParts } from '@/app/_forms/date-input'
import { partsOfDay } from '@/app/_forms/typed-day'
import { button } from '@/app/_ui/button'
import { control, fieldLooks } from '@/app/_ui/control'
import type { DeskLang } from '@/lib/core/shared/language'
import type { Named } from '@/lib/words/procedure/handling'

/** `gone`: no longer in the procedure; complaints about it are still found. */
export type Chooser = {
  field: string
  /** Its name in the address. */
  name: string
  label: string
  chosen: string
  now: readonly Named[]
  gone: readonly Named[]
}
export type Day = { field: string; name: string; label: string; value: string }

type FilterProps = {
  action: string
  view: string
  search: string
  choosers: readonly Chooser[]
  days: readonly Day[]
  lang: DeskLang
  words: Record<'any' | 'gone' | 'apply', string>
}

export function FilterForm({ action, view, search, choosers, days, lang, words }: FilterProps) {
  return (
    <form className="grid grid-cols-[repeat(auto-fill,minmax(180px,1fr))] items-end gap-3" action={action}>
      <input type="hidden" name="view" value={view} />
      {search === '' ? null : <input type="hidden" name="q" value={search} />}
      {choosers.map((chooser) => (
        <Choose key={chooser.field} chooser={chooser} words={words} />
      ))}
      {days.map(({ field, name, label, value }) => (
        <fieldset key={field} className={fieldLooks}>
          <legend className="p-0 font-semibold">{label}</legend>
          <DateParts id={`filter-${field}`} name={name} lang={lang} value={partsOfDay(value)} />
        </fieldset>
      ))}
      <p>
        <button type="submit" className={button.quiet}>
          {words.apply}
        </button>
      </p>
    </form>
  )
}

function Choose({
  chooser: { field, name, label, chosen, now, gone },
  words,
}: { chooser: Chooser } & Pick<FilterProps, 'words'>) {
  const id = `filter-${field}`
  return (
    <div className={fieldLooks}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select className={control.select} id={id} name={name} defaultValue={chosen}>
        <option value="">{words.any}</option>
        {now.map(optionOf)}
        {gone.length > 0 ? <optgroup label={words.gone}>{gone.map(optionOf)}</optgroup> : null}
      </select>
    </div>
  )
}

function optionOf({ id, label }: Named) {
  return (
    <option key={id} value={id}>
      {label}
    </option>
  )
}
