import { DateParts } from '@/app/_forms/date-input'
import { partsOfDay } from '@/app/_forms/typed-day'
import { button } from '@/app/_ui/button'
import { control, fieldLooks } from '@/app/_ui/control'
import { Dismissable } from '@/app/_ui/dismissable'
import { focusInside } from '@/app/_ui/focus'
import { foldSummary } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { targetLink } from '@/app/_ui/link'
import { Tag } from '@/app/_ui/tag'
import { To } from '@/app/_ui/to'
import { type CaseFilter, filterNames } from '@/lib/core/insights/case-filter'
import { isolated } from '@/lib/core/shared/isolated'
import { type Handling, handlingOf, type Named } from '@/lib/words/procedure/handling'
import { goneChoices } from '@/lib/words/procedure/past-choices'
import type { ListPage } from './list-page'
import { sayFilter } from './say-filter'

/** What the list is narrowed to, in words; and a form, sent with GET, so that every list has an address. */
export function Filters({ page }: { page: ListPage }) {
  const { asked, words, procedure, desk } = page
  if (!procedure) return null
  const handling = handlingOf(procedure, desk.lang)
  const said = sayFilter(asked.filter, {
    handling,
    lang: desk.lang,
    words: words.list,
    named: page.counts.named,
    names: page.names,
  })
  return (
    <>
      {said.length > 0 || asked.search !== '' || asked.unread.length > 0 ? (
        <div className="flex flex-wrap items-center gap-2 border-rule border-b px-4 py-2">
          {asked.search === '' ? null : <Tag>{words.list.search(isolated(asked.search))}</Tag>}
          {said.map(({ field, name, value }) => (
            <Tag key={field}>
              {name}: <bdi>{value}</bdi>
            </Tag>
          ))}
          {asked.unread.length > 0 ? (
            <span className="text-meta text-muted">
              {words.list.unread} {asked.unread.join(', ')}
            </span>
          ) : null}
          <To className={`${targetLink} text-meta`} href={`/${desk.slug}/desk/cases?view=${asked.view}`}>
            {words.list.filterClear}
          </To>
        </div>
      ) : null}
      <Dismissable
        className="print:hidden"
        summaryClass={`${foldSummary} ${button.plain} absolute top-2 right-3 z-3 max-wide:top-0.5 ${focusInside}`}
        summary={
          <>
            <Icon name="filter" />
            {words.list.filter}
          </>
        }
      >
        <div className="border-rule border-b bg-canvas px-4 pt-3 pb-4">
          <FilterForm page={page} handling={handling} />
        </div>
      </Dismissable>
    </>
  )
}

function FilterForm({ page, handling }: { page: ListPage; handling: Handling }) {
  const { asked, words, desk, names } = page
  const choose = (field: ChooserProps['field'], now: readonly Named[]) => {
    const gone = goneChoices(now, names[`${field}s`], desk.lang)
    return now.length + gone.length > 0 ? <Chooser page={page} field={field} now={now} gone={gone} /> : null
  }
  return (
    <form
      className="grid grid-cols-[repeat(auto-fill,minmax(180px,1fr))] items-end gap-3"
      action={`/${desk.slug}/desk/cases`}
    >
      <input type="hidden" name="view" value={asked.view} />
      {asked.search === '' ? null : <input type="hidden" name="q" value={asked.search} />}
      {choose('subject', handling.subjects)}
      {choose('cause', handling.causes)}
      {choose('department', handling.departments)}
      <DayField page={page} field="receivedFrom" />
      <DayField page={page} field="receivedUntil" />
      <p>
        <button type="submit" className={button.quiet}>
          {words.list.filterApply}
        </button>
      </p>
    </form>
  )
}

type ChooserProps = {
  page: ListPage
  field: 'subject' | 'cause' | 'department'
  now: readonly Named[]
  /** No longer in the procedure; complaints about it are still found. */
  gone: readonly Named[]
}

function Chooser({ page: { asked, words }, field, now, gone }: ChooserProps) {
  const id = `filter-${field}`
  return (
    <div className={fieldLooks}>
      <label htmlFor={id} className="font-semibold">
        {words.list.fields[field]}
      </label>
      <select
        className={control.select}
        id={id}
        name={filterNames[field]}
        defaultValue={asked.filter[field]?.[0] ?? ''}
      >
        <option value="">{words.list.any}</option>
        {now.map(optionOf)}
        {gone.length > 0 ? <optgroup label={words.list.goneChoices}>{gone.map(optionOf)}</optgroup> : null}
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

type DayProps = { page: ListPage; field: keyof Pick<CaseFilter, 'receivedFrom' | 'receivedUntil'> }

function DayField({ page: { asked, words, desk }, field }: DayProps) {
  const id = `filter-${field}`
  return (
    <fieldset className={fieldLooks}>
      <legend className="p-0 font-semibold">{words.list.fields[field]}</legend>
      <DateParts id={id} name={filterNames[field]} lang={desk.lang} value={partsOfDay(asked.filter[field] ?? '')} />
    </fieldset>
  )
}
