import { button } from '@/app/_ui/button'
import { Dismissable } from '@/app/_ui/dismissable'
import { focusInside } from '@/app/_ui/focus'
import { foldSummary } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { targetLink } from '@/app/_ui/link'
import { Tag } from '@/app/_ui/tag'
import { To } from '@/app/_ui/to'
import { filterNames } from '@/lib/core/insights/case-filter'
import { isolated } from '@/lib/core/shared/isolated'
import { type Handling, handlingOf, type Named } from '@/lib/words/procedure/handling'
import { goneChoices } from '@/lib/words/procedure/past-choices'
import { type Chooser, type Day, FilterForm } from './filter-form'
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
          <FilterForm {...formOf(page, handling)} />
        </div>
      </Dismissable>
    </>
  )
}

function formOf(page: ListPage, handling: Handling): Parameters<typeof FilterForm>[0] {
  const { asked, words, desk, names } = page
  const chooser = (field: 'subject' | 'cause' | 'department', now: readonly Named[]): Chooser => ({
    field,
    name: filterNames[field],
    label: words.list.fields[field],
    chosen: asked.filter[field]?.[0] ?? '',
    now,
    gone: goneChoices(now, names[`${field}s`], desk.lang),
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
    words: { any: words.list.any, gone: words.list.goneChoices, apply: words.list.filterApply },
  }
}
