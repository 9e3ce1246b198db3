import type { ReactNode } from 'react'
import { button } from '@/app/_ui/button'
import { Empty } from '@/app/_ui/empty'
import type { LineMark } from '@/app/_ui/promise-line/lay-out-line'
import { PromiseLine } from '@/app/_ui/promise-line/promise-line'
import { To } from '@/app/_ui/to'
import { permissions } from '@/lib/core/access/permissions'
import { addDays } from '@/lib/core/calendar/civil-date'
import { shortDate } from '@/lib/core/calendar/format-date'
import { hrefOf } from './asked'
import { CaseRow } from './case-row'
import { Filters } from './filters'
import { endOfWeek, type Group, groupRows } from './group-rows'
import type { ListPage } from './list-page'

/** The list with its head, its filter, and the cases under date heads. */
export function CaseList({ page, notice = null }: { page: ListPage; notice?: ReactNode }) {
  const { desk, words, asked, counts, rows, next } = page
  const groups = asked.view === 'closed' ? [] : groupRows(rows, desk.today)
  const base = `/${desk.slug}/desk/cases`
  return (
    <section className="list" aria-labelledby="list-title">
      <div className="list-head">
        <h1 id="list-title" tabIndex={-1}>
          {words.list.views[asked.view]}
        </h1>
        <span className="meta">
          {words.list.count(counts.found)}
          <span className="broad-only">, {asked.view === 'closed' ? words.list.newest : words.list.order}</span>
        </span>
      </div>
      {notice}
      <Filters page={page} />
      {rows.length === 0 ? <NoCases page={page} /> : null}
      {groups.map((group) => (
        <div key={group.name}>
          <GroupHead group={group} page={page} />
          <ul>
            {group.rows.map((row) => (
              <CaseRow key={row.id} row={row} page={page} />
            ))}
          </ul>
        </div>
      ))}
      {asked.view === 'closed' ? (
        <ul>
          {rows.map((row) => (
            <CaseRow key={row.id} row={row} page={page} />
          ))}
        </ul>
      ) : null}
      {next ? (
        <p className="more">
          <To className={button.quiet} href={`${base}${hrefOf({ ...asked, after: next })}`}>
            {words.list.more}
          </To>
        </p>
      ) : null}
    </section>
  )
}

function GroupHead({ group, page: { desk, words } }: { group: Group<unknown>; page: ListPage }) {
  const { name, rows } = group
  const short = (date: Parameters<typeof shortDate>[0]) => shortDate(date, desk.lang)
  const days = {
    today: short(desk.today),
    week: `${short(addDays(desk.today, 1))} ${words.list.to} ${short(endOfWeek(desk.today))}`,
  }
  const which = name === 'today' || name === 'week' ? `${days[name]} · ` : ''
  return (
    <h2 className={name === 'late' ? 'day late' : 'day'}>
      {words.list.groups[name]}
      <span>
        {which}
        {rows.length}
      </span>
    </h2>
  )
}

function NoCases({ page }: { page: ListPage }) {
  const { desk, words, asked, counts } = page
  const { empty } = words.list
  const base = `/${desk.slug}/desk/cases`
  if (asked.search !== '' || Object.keys(asked.filter).length > 0) {
    return (
      <Empty title={empty.notFound} text={empty.notFoundText}>
        <p className="line">
          <To className={button.quiet} href={`${base}?view=all`}>
            {words.list.filterClear}
          </To>
        </p>
      </Empty>
    )
  }
  if (counts.views.all === 0 && desk.member.role === 'outsider') {
    return <Empty title={empty.view} text={empty.noneOutside} />
  }
  if (counts.views.all === 0) {
    return (
      <Empty title={empty.none} text={empty.noneText}>
        {permissions[desk.member.role].includes('enter-complaint') ? (
          <p className="line">
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
        <p className="line">
          <To className={button.quiet} href={`${base}?view=late`}>
            {words.list.views.late} ({counts.views.late})
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
  return <PromiseLine marks={marks} today={desk.today} calendar={procedure.followUp.calendar} lang={desk.lang} />
}
