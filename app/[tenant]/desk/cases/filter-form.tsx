'use client'
// What the list is narrowed by, sent with GET, so that every list has an address. A part of the browser: see `case-rows`.
import { DateParts } from '@/app/_forms/date-input'
import { partsOfDay } from '@/app/_forms/typed-day'
import { button } from '@/app/_ui/button'
import { control, fieldLooks } from '@/app/_ui/control'
import { Dismissable } from '@/app/_ui/dismissable'
import { focusInside } from '@/app/_ui/focus'
import { foldSummary } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import type { DeskLang } from '@/lib/core/shared/language'

/** `gone`: no longer in the procedure; complaints about it are still found. */
type Option = readonly [id: string, label: string]

export type Chooser = {
  field: string
  /** Its name in the address. */
  name: string
  label: string
  chosen: string
  now: readonly Option[]
  gone: readonly Option[]
}
export type Day = { field: string; name: string; label: string; value: string }

type FilterProps = {
  action: string
  view: string
  search: string
  choosers: readonly Chooser[]
  days: readonly Day[]
  lang: DeskLang
  words: Record<'filter' | 'any' | 'gone' | 'apply', string>
}

/** Folded behind a button in the head of the list. */
export function FilterFold(props: FilterProps) {
  return (
    <Dismissable
      className="print:hidden"
      summaryClass={`${foldSummary} ${button.plain} absolute top-2 right-3 z-3 max-wide:top-0.5 ${focusInside}`}
      summary={
        <>
          <Icon name="filter" />
          {props.words.filter}
        </>
      }
    >
      <div className="border-rule border-b bg-canvas px-4 pt-3 pb-4">
        <FilterForm {...props} />
      </div>
    </Dismissable>
  )
}

function FilterForm({ action, view, search, choosers, days, lang, words }: FilterProps) {
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

function optionOf([id, label]: Option) {
  return (
    <option key={id} value={id}>
      {label}
    </option>
  )
}
