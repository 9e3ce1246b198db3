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

const looks =
  'relative grid min-h-row flex-none grid-cols-[18px_minmax(0,1fr)_236px_64px_32px] items-center gap-x-3 border-rule border-b py-1.5 pr-3 pl-4 hover:bg-canvas has-[a:focus-visible]:shadow-[inset_0_0_0_6px_var(--color-halo)] has-[a:focus-visible]:outline-3 has-[a:focus-visible]:outline-focus has-[a:focus-visible]:-outline-offset-3 max-half:grid-cols-[18px_minmax(0,1fr)_200px_32px] max-wide:min-h-[76px] max-wide:grid-cols-[18px_minmax(0,1fr)_auto] max-wide:items-start max-wide:gap-x-2.5 max-wide:px-4 max-wide:py-2 print:break-inside-avoid'
/** The link covers its whole row, which carries the mark of focus for it. */
const whole = 'static after:absolute after:inset-0 focus-visible:shadow-none focus-visible:outline-0'
const whatLooks = 'flex min-w-0 justify-end gap-[0.4em]'
const leftLooks = 'flex items-center justify-end gap-3 whitespace-nowrap text-meta'

/** One case of the list: the sheet, who and what, the next promise with what is left of it, its age, its handler. */
export function CaseRow({ row, page }: { row: ListedCase; page: ListPage }) {
  const { desk, words } = page
  const age = daysUnderWay(row, desk.today)
  return (
    <li className={looks}>
      <Sheet
        className="mt-[3px] self-start text-neutral"
        phase={row.phase}
        label={caseWords(desk.lang).phase[row.phase]}
      />
      <span>
        <span className="block truncate text-muted">
          <Name row={row} words={words} />
          {row.fresh ? <span className="sr-only"> ({words.list.fresh})</span> : null}
        </span>
        <To
          className={`${whole} max-wide:line-clamp-2 max-wide:whitespace-normal wide:block wide:truncate ${row.fresh ? 'font-semibold' : ''}`}
          href={`/${desk.slug}/desk/cases/${row.reference}`}
        >
          <bdi>{caseTitle(row) ?? words.list.noStory}</bdi>
        </To>
      </span>
      <span className="text-right max-wide:col-[2/-1] max-wide:row-2 max-wide:mt-0.5 max-wide:flex max-wide:items-baseline max-wide:justify-between max-wide:gap-2 max-wide:text-left max-wide:text-meta">
        {row.next ? <Next row={row} page={page} /> : <Ended row={row} page={page} />}
      </span>
      <span className="text-right text-meta text-muted max-half:hidden">
        <span className="sr-only">{words.list.ageLabel}: </span>
        {age === null ? words.list.ageUnknown : words.list.age(age)}
      </span>
      <Who className="justify-self-end max-wide:col-3 max-wide:row-1" name={row.handlerName} lang={desk.lang} />
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
        <b className={row.fresh ? 'text-ink' : 'font-normal text-ink'}>{complainant}</b>
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
      <span className={whatLooks}>
        <span className="truncate text-muted" title={title} dir="auto">
          {next.kind === 'task' ? words.case.task(title) : title}
        </span>{' '}
        <time dateTime={next.due}>{shortDate(next.due, desk.lang, { inYear: yearIn(desk.today) })}</time>
      </span>
      <span className={left.late ? `${leftLooks} font-semibold text-danger` : `${leftLooks} text-muted`}>
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
      <span className={whatLooks}>
        <span className="truncate text-muted">{what}</span>{' '}
        <time dateTime={date}>{shortDate(date, desk.lang, { inYear: yearIn(desk.today) })}</time>
      </span>
      {row.outcome ? (
        <span className={`${leftLooks} text-muted`}>
          {row.outcome === 'unknown' ? words.list.outcomeUnknown : caseWords(desk.lang).outcome[row.outcome]}
        </span>
      ) : null}
    </>
  )
}

function yearIn(date: string): number {
  return Number(date.slice(0, 4))
}
