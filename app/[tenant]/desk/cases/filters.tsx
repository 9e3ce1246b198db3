import { targetLink } from '@/app/_ui/link'
import { Tag } from '@/app/_ui/tag'
import { To } from '@/app/_ui/to'
import { filterNames } from '@/lib/core/insights/case-filter'
import { isolated } from '@/lib/core/shared/isolated'
import { type Handling, handlingOf, type Named } from '@/lib/words/procedure/handling'
import { goneChoices } from '@/lib/words/procedure/past-choices'
import { type Chooser, type Day, FilterFold } from './filter-form'
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
          {asked.search === '' ? null : <Tag wraps>{words.list.search(isolated(asked.search))}</Tag>}
          {said.map(({ field, name, value }) => (
            <Tag key={field} wraps>
              {name}: <bdi>{value}</bdi>
            </Tag>
          ))}
          {asked.unread.length > 0 ? (
            <span className="text-meta text-muted">
              {words.list.unread} {asked.unread.join(', ')}
            </span>
          ) : null}
          <To className={`${targetLink} text-meta print:hidden`} href={`/${desk.slug}/desk/cases?view=${asked.view}`}>
            {said.length === 0 && asked.search !== '' ? words.list.searchClear : words.list.filterClear}
          </To>
        </div>
      ) : null}
      <FilterFold {...formOf(page, handling)} />
    </>
  )
}

function formOf(page: ListPage, handling: Handling): Parameters<typeof FilterFold>[0] {
  const { asked, words, desk, names } = page
  const chooser = (field: 'subject' | 'cause' | 'department', now: readonly Named[]): Chooser => ({
    field,
    name: filterNames[field],
    label: words.list.fields[field],
    chosen: asked.filter[field]?.[0] ?? '',
    now: now.map(optionOf),
    gone: goneChoices(now, names[`${field}s`], desk.lang).map(optionOf),
  })
  const choosers = [
    chooser('subject', handling.subjects),
    chooser('cause', handling.causes),
    chooser('department', handling.departments),
  ]
  const day = (field: 'receivedFrom' | 'receivedUntil'): Day => ({
    field,
    name: filterNames[field],
    label: words.list.fields[field],
    value: asked.filter[field] ?? '',
  })
  return {
    action: `/${desk.slug}/desk/cases`,
    view: asked.view,
    search: asked.search,
    choosers: choosers.filter(({ now, gone }) => now.length + gone.length > 0),
    days: [day('receivedFrom'), day('receivedUntil')],
    lang: desk.lang,
    words: {
      filter: words.list.filter,
      any: words.list.any,
      gone: words.list.goneChoices,
      apply: words.list.filterApply,
    },
  }
}

function optionOf({ id, label }: Named) {
  return [id, label] as const
}
