import type { ReactNode } from 'react'
import { button } from '@/app/_ui/button'
import { Counted } from '@/app/_ui/counted'
import { Empty, emptyLooks } from '@/app/_ui/empty'
import type { LineMark } from '@/app/_ui/promise-line/lay-out-line'
import { PromiseLine } from '@/app/_ui/promise-line/promise-line'
import { To } from '@/app/_ui/to'
import { permissions } from '@/lib/core/access/permissions'
import { addDays } from '@/lib/core/calendar/civil-date'
import { shortDate } from '@/lib/core/calendar/format-date'
import { caseWords } from '@/lib/words/case/case-words'
import { hrefOf } from './asked'
import { CaseRows, type RowHead } from './case-rows'
import { columnsOf } from './columns'
import { Filters } from './filters'
import { endOfWeek, type Group, groupRows } from './group-rows'
import type { ListPage } from './list-page'
import { listRowOf } from './list-row'
import { outsideWords } from './outside/outside-words'
import { Paging } from './paging'

/** The list with its head, its filter, and the cases under date heads. */
export function CaseList({ page, notice = null }: { page: ListPage; notice?: ReactNode }) {
  const { words, asked, rows } = page
  return (
    <section className="relative flex flex-col bg-paper" aria-labelledby="list-title">
      <div className="sticky top-0 z-2 flex min-h-12 flex-none items-center gap-3 border-rule-firm border-b bg-paper pr-3 pl-4 max-wide:static">
        <h1 id="list-title" tabIndex={-1} className="whitespace-nowrap font-semibold text-name">
          {words.list.views[asked.view]}
        </h1>
        <span className="text-meta text-muted">
          {sayCount(page)}
          {rows.length > 0 ? <span className="max-broad:hidden">, {orderOf(page)}</span> : null}
        </span>
      </div>
      {notice}
      <Filters page={page} />
      {page.isPart ? (
        <p className="border-rule border-b px-4 py-2 text-meta text-muted">{words.list.bestOfNewest}</p>
      ) : null}
      {rows.length === 0 ? <NoCases page={page} /> : null}
      {rows.length > 0 ? <Rows page={page} /> : null}
      <Paging page={page} />
    </section>
  )
}

/** How many there are; behind a figure also how many of these are not theirs to read. */
function sayCount({ words, counts: { found }, withUnread }: ListPage): string {
  return withUnread !== null && withUnread > found ? words.list.countOf(found, withUnread) : words.list.count(found)
}

function orderOf({ asked, words }: ListPage): string {
  if (asked.search !== '') return words.list.best
  return asked.view === 'closed' ? words.list.newest : words.list.order
}

/** What is late first, then today, this week, and what comes later; the closed in the order of their end; the best of a search. */
function Rows({ page }: { page: ListPage }) {
  const { desk, words, asked, rows } = page
  const isPlain = asked.view === 'closed' || asked.search !== ''
  const groups = isPlain ? [] : groupRows(rows, desk.today)
  const inOrder = isPlain ? rows : groups.flatMap((group) => group.rows)
  const { fresh, via, ageLabel } = words.list
  return (
    <CaseRows
      heads={groups.map((group) => headOf(group, page))}
      rows={columnsOf(inOrder.map((row) => listRowOf(row, page)))}
      desk={desk}
      words={{ phases: caseWords(desk.lang).phase, fresh, via, age: ageLabel }}
    />
  )
}

function headOf({ name, rows }: Group<unknown>, { desk, words }: ListPage): RowHead {
  const short = (date: Parameters<typeof shortDate>[0]) => shortDate(date, desk.lang)
  const days = {
    today: short(desk.today),
    week: `${short(addDays(desk.today, 1))} ${words.list.to} ${short(endOfWeek(desk.today))}`,
  }
  const which = name === 'today' || name === 'week' ? `${days[name]} · ` : ''
  return { title: words.list.groups[name], aside: `${which}${rows.length}`, late: name === 'late', rows: rows.length }
}

function NoCases({ page }: { page: ListPage }) {
  const { desk, words, asked, counts } = page
  const { empty } = words.list
  const base = `/${desk.slug}/desk/cases`
  if (asked.after !== null && counts.found > 0) {
    const { title, text } = asked.backwards ? empty.before : empty.beyond
    return (
      <Empty title={title} text={text}>
        <p className={emptyLooks.ways}>
          <To className={button.quiet} href={`${base}${hrefOf({ ...asked, after: null, backwards: false })}`}>
            {words.list.pages.first}
          </To>
        </p>
      </Empty>
    )
  }
  if (asked.search !== '' || Object.keys(asked.filter).length > 0) return <NotFound page={page} />
  if (counts.views.all === 0 && desk.member.role === 'outsider') {
    return <Empty title={empty.view} text={empty.noneOutside} />
  }
  if (counts.views.all === 0) {
    return (
      <Empty title={empty.none} text={empty.noneText}>
        {permissions[desk.member.role].includes('enter-complaint') ? (
          <p className={emptyLooks.ways}>
            <To className={button.first} href={`${base}/new`}>
              {words.list.enter}
            </To>
          </p>
        ) : null}
      </Empty>
    )
  }
  const [first] = counts.coming
  const idle = ['mine', 'open', 'today', 'late'].includes(asked.view)
  if (idle && counts.views.late > 0) {
    return (
      <Empty title={empty.view} text={empty.late(counts.views.late)}>
        <p className={emptyLooks.ways}>
          <To className={button.quiet} href={`${base}?view=late`}>
            {words.list.views.late} (<Counted n={counts.views.late} lang={desk.lang} />)
          </To>
        </p>
      </Empty>
    )
  }
  const title = idle && first ? empty.nextTerm(shortDate(first.due, desk.lang)) : idle ? empty.nothing : empty.view
  return (
    <Empty title={title} {...(idle && first ? { text: empty.coming } : {})}>
      {idle ? <ComingLine page={page} /> : null}
    </Empty>
  )
}

/** Nothing is found: what to look for instead, or where else. */
function NotFound({ page }: { page: ListPage }) {
  const { desk, words, asked, isSought } = page
  const { empty } = words.list
  const base = `/${desk.slug}/desk/cases`
  const isFiltered = Object.keys(asked.filter).length > 0
  const isNarrowed = isFiltered || asked.view !== 'all'
  return (
    <Empty
      title={empty.notFound}
      text={asked.search === '' ? empty.notFoundText : isSought ? empty.notSought : empty.soughtTooLittle}
    >
      <p className={emptyLooks.ways}>
        {isSought && isNarrowed ? (
          <To className={button.quiet} href={`${base}${hrefOf({ ...asked, view: 'all', filter: {} })}`}>
            {words.list.searchAll}
          </To>
        ) : null}
        <To className={button.quiet} href={`${base}?view=all`}>
          {isFiltered || asked.search === '' ? words.list.filterClear : words.list.searchClear}
        </To>
        {asked.search !== '' && permissions[desk.member.role].includes('open-from-outside') ? (
          <To className={button.quiet} href={`${base}/outside`}>
            {outsideWords[desk.lang].link}
          </To>
        ) : null}
      </p>
    </Empty>
  )
}

function ComingLine({ page }: { page: ListPage }) {
  const { desk, counts, procedure, words } = page
  if (!procedure || counts.coming.length === 0) return null
  const marks = counts.coming.map(
    ({ due, count }, i): LineMark => ({
      id: due,
      date: due,
      state: i === 0 ? 'next' : 'later',
      title: shortDate(due, desk.lang),
      note: words.list.count(count),
    }),
  )
  return (
    <PromiseLine
      marks={marks}
      today={desk.today}
      calendar={procedure.followUp.calendar}
      lang={desk.lang}
      className="pt-8 pb-6"
    />
  )
}
