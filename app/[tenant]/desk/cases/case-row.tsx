import { daysLeft } from '@/app/_ui/days-left'
import { MiniLine } from '@/app/_ui/promise-line/mini-line'
import { Sheet } from '@/app/_ui/sheet'
import { To } from '@/app/_ui/to'
import { Who } from '@/app/_ui/who'
import { shortDate } from '@/lib/core/calendar/format-date'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { daysUnderWay } from '@/lib/core/case/brought-in'
import { isolated } from '@/lib/core/shared/isolated'
import type { ListedCase } from '@/lib/queries/read-cases'
import { caseWords } from '@/lib/words/case/case-words'
import { sayPromise } from '@/lib/words/case/say-promise'
import type { DeskWords } from '../words/nl'
import type { ListPage } from './list-page'
import { caseTitle } from './title-of'

/** One case of the list: the sheet, who and what, the next promise with what is left of it, its age, its handler. */
export function CaseRow({ row, page }: { row: ListedCase; page: ListPage }) {
  const { desk, words } = page
  const age = daysUnderWay(row, desk.today)
  return (
    <li className={row.fresh ? 'row fresh' : 'row'}>
      <Sheet phase={row.phase} label={caseWords(desk.lang).phase[row.phase]} />
      <span>
        <span className="name">
          <Name row={row} words={words} />
          {row.fresh ? <span className="sr"> ({words.list.fresh})</span> : null}
        </span>
        <To className="subject" href={`/${desk.slug}/desk/cases/${row.reference}`}>
          <bdi>{caseTitle(row) ?? words.list.noStory}</bdi>
        </To>
      </span>
      <span className="when">{row.next ? <Next row={row} page={page} /> : <Ended row={row} page={page} />}</span>
      <span className="age">
        <span className="sr">{words.list.ageLabel}: </span>
        {age === null ? words.list.ageUnknown : words.list.age(age)}
      </span>
      <Who name={row.handlerName} lang={desk.lang} />
    </li>
  )
}

function Name({ row, words }: { row: ListedCase; words: DeskWords }) {
  // Who stays anonymous chose to; a file may only have left the name out.
  const nameless = row.channel === 'import' ? words.case.nameless : words.list.anonymous
  const complainant = row.complainant ?? nameless
  return (
    <>
      <bdi>
        <b>{complainant}</b>
      </bdi>
      {row.representative ? `, ${words.list.via} ${isolated(row.representative)}` : null}
    </>
  )
}

function Next({ row, page: { desk, procedure, words } }: { row: ListedCase; page: ListPage }) {
  const { next } = row
  if (!next || !procedure) return null
  const calendar = procedure.followUp.calendar ?? OFFICE_WEEK
  const title = sayPromise(next, procedure, desk.lang, row.nextText)
  const left = daysLeft(next.due, desk.today, calendar, desk.lang)
  return (
    <>
      <span className="what">
        <span title={title} dir="auto">
          {next.kind === 'task' ? words.case.task(title) : title}
        </span>{' '}
        <time dateTime={next.due}>{shortDate(next.due, desk.lang, { inYear: yearIn(desk.today) })}</time>
      </span>
      <span className={left.late ? 'left late' : 'left'}>
        {next.kind === 'task' ? null : <MiniLine from={row.receivedOn} due={next.due} today={desk.today} />}
        {left.text}
      </span>
    </>
  )
}

function Ended({ row, page: { desk, words } }: { row: ListedCase; page: ListPage }) {
  const date = row.closedOn ?? row.receivedOn
  const what = row.closedOn ? words.list.closed : words.list.received
  return (
    <>
      <span className="what">
        <span>{what}</span> <time dateTime={date}>{shortDate(date, desk.lang, { inYear: yearIn(desk.today) })}</time>
      </span>
      {row.outcome ? (
        <span className="left">
          {row.outcome === 'unknown' ? words.list.outcomeUnknown : caseWords(desk.lang).outcome[row.outcome]}
        </span>
      ) : null}
    </>
  )
}

function yearIn(date: string): number {
  return Number(date.slice(0, 4))
}
