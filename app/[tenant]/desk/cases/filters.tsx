import { Icon } from '@/app/_ui/icon'
import { Tag } from '@/app/_ui/tag'
import { To } from '@/app/_ui/to'
import { type CaseFilter, filterNames } from '@/lib/insights/case-filter'
import type { Procedure } from '@/lib/procedure/procedure'
import type { Lang } from '@/lib/shared/language'
import { say, type Words } from '@/lib/shared/words'
import type { ListPage } from './list-page'
import { sayFilter } from './say-filter'

/** What the list is narrowed to, in words; and a form, sent with GET, so that every list has an address. */
export function Filters({ page }: { page: ListPage }) {
  const { asked, words, procedure, desk } = page
  if (!procedure) return null
  const said = sayFilter(asked.filter, { procedure, lang: desk.lang, words: words.list })
  return (
    <>
      {said.length > 0 || asked.search !== '' || asked.unread.length > 0 ? (
        <div className="chosen-filters">
          {asked.search === '' ? null : <Tag>{words.list.search(asked.search)}</Tag>}
          {said.map(({ field, name, value }) => (
            <Tag key={field}>
              {name}: {value}
            </Tag>
          ))}
          {asked.unread.length > 0 ? (
            <span className="meta">
              {words.list.unread} {asked.unread.join(', ')}
            </span>
          ) : null}
          <To className="link meta" href={`/${desk.slug}/desk/cases?view=${asked.view}`}>
            {words.list.filterClear}
          </To>
        </div>
      ) : null}
      <details className="fold filter-fold">
        <summary className="btn plain">
          <Icon name="filter" />
          {words.list.filter}
        </summary>
        <div className="filters">
          <FilterForm page={page} procedure={procedure} />
        </div>
      </details>
    </>
  )
}

function FilterForm({ page, procedure }: { page: ListPage; procedure: Procedure }) {
  const { asked, words, desk } = page
  const { lang } = desk
  const choose = (field: 'subject' | 'cause' | 'department', options: readonly Named[]) => (
    <Chooser page={page} field={field} options={options.map((one) => named(one, lang))} />
  )
  return (
    <form action={`/${desk.slug}/desk/cases`}>
      <input type="hidden" name="view" value={asked.view} />
      {asked.search === '' ? null : <input type="hidden" name="q" value={asked.search} />}
      {choose('subject', procedure.intake.subjects)}
      {choose('cause', procedure.processing.causes)}
      {procedure.contact.departments.length > 0 ? choose('department', procedure.contact.departments) : null}
      <DayField page={page} field="receivedFrom" />
      <DayField page={page} field="receivedUntil" />
      <p>
        <button type="submit" className="btn">
          {words.list.filterApply}
        </button>
      </p>
    </form>
  )
}

type Named = { id: string; label?: Words; name?: Words }

function named({ id, label, name }: Named, lang: Lang) {
  return { value: id, label: say(label ?? name, lang) }
}

type ChooserProps = {
  page: ListPage
  field: 'subject' | 'cause' | 'department'
  options: { value: string; label: string }[]
}

function Chooser({ page: { asked, words }, field, options }: ChooserProps) {
  const id = `filter-${field}`
  return (
    <div className="field">
      <label htmlFor={id}>{words.list.fields[field]}</label>
      <select className="input" id={id} name={filterNames[field]} defaultValue={asked.filter[field]?.[0] ?? ''}>
        <option value="">{words.list.any}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

type DayProps = { page: ListPage; field: keyof Pick<CaseFilter, 'receivedFrom' | 'receivedUntil'> }

function DayField({ page: { asked, words }, field }: DayProps) {
  const id = `filter-${field}`
  return (
    <div className="field">
      <label htmlFor={id}>{words.list.fields[field]}</label>
      <input className="input" type="date" id={id} name={filterNames[field]} defaultValue={asked.filter[field] ?? ''} />
    </div>
  )
}
