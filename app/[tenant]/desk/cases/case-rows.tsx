'use client'
// The rows of the list. A part of the browser, so that a row travels as markup once and beside it only as what it says; and
// the looks of all rows are said once, around them, because said on each they weighed more than the cases.
import type { Desk } from '@/app/_ui/desk'
import { initials } from '@/app/_ui/initials'
import { MiniLine } from '@/app/_ui/promise-line/mini-line'
import { SheetDrawings, SheetOfMany } from '@/app/_ui/sheet'
import { useOpen } from '@/app/_ui/use-open'
import { uiWords } from '@/app/_ui/words'
import { yearOf } from '@/lib/core/calendar/civil-date'
import { shortDate } from '@/lib/core/calendar/format-date'
import type { Phase } from '@/lib/core/procedure/processing'
import { isolated } from '@/lib/core/shared/isolated'
import { type Columns, rowsIn } from './columns'
import { FoundLine } from './found-line'
import type { ListRow } from './list-row'

/** A date head with the number of its rows, which stand below it in this order. */
export type RowHead = { title: string; aside: string; late: boolean; rows: number }

type RowsProps = {
  /** None where the order is not that of the dates. */
  heads: readonly RowHead[]
  rows: Columns<ListRow>
  desk: Desk
  words: RowWords
}

type RowWords = { phases: Record<Phase, string>; fresh: string; via: string; age: string }

const headLooks =
  '[&_h2]:flex [&_h2]:min-h-7 [&_h2]:flex-none [&_h2]:items-baseline [&_h2]:gap-2 [&_h2]:border-rule [&_h2]:border-b [&_h2]:bg-canvas [&_h2]:px-4 [&_h2]:pt-[7px] [&_h2]:pb-0.5 [&_h2]:font-semibold [&_h2]:text-[0.8125rem]/[1.125rem]'

const rowLooks =
  'row:relative row:grid row:min-h-row row:flex-none row:grid-cols-[18px_minmax(0,1fr)_236px_64px_32px] row:items-center row:gap-x-3 row:border-rule row:border-b row:py-1.5 row:pr-3 row:pl-4 row:hover:bg-canvas row:has-[a:focus-visible]:shadow-[inset_0_0_0_6px_var(--color-halo)] row:has-[a:focus-visible]:outline-3 row:has-[a:focus-visible]:outline-focus row:has-[a:focus-visible]:-outline-offset-3 row:max-half:grid-cols-[18px_minmax(0,1fr)_200px_32px] row:max-wide:min-h-[76px] row:max-wide:grid-cols-[18px_minmax(0,1fr)_auto] row:max-wide:items-start row:max-wide:gap-x-2.5 row:max-wide:px-4 row:max-wide:py-2 row:print:break-inside-avoid'

const sheetLooks =
  'row-sheet:mt-[3px] row-sheet:h-[18px] row-sheet:w-4 row-sheet:flex-none row-sheet:self-start row-sheet:fill-none row-sheet:stroke-[1.25] row-sheet:stroke-current row-sheet:text-neutral'

/**
 * The link covers its whole row, which carries the mark of focus for it. What is only heard stands behind the name: it is cut off
 * with it, or a long name would make the page wider than a telephone.
 */
const aboutLooks =
  'row-name:relative row-name:block row-name:truncate row-name:text-muted row-name:[&_b]:text-ink row-name:[&_b]:font-normal row-name:[[data-fresh]_&_b]:font-semibold row-link:static row-link:after:absolute row-link:after:inset-0 row-link:focus-visible:shadow-none row-link:focus-visible:outline-0 row-link:max-wide:line-clamp-2 row-link:max-wide:whitespace-normal row-link:wide:block row-link:wide:truncate row-link:[[data-fresh]_&]:font-semibold'

const foundLooks =
  '[&_.found]:block [&_.found]:text-meta [&_.found]:text-muted [&_.found]:broad:truncate [&_.found]:max-broad:line-clamp-2 [&_.found_b]:font-semibold [&_.found_b]:text-ink'

const nextLooks =
  'row-next:text-right row-next:max-wide:col-[2/-1] row-next:max-wide:row-2 row-next:max-wide:mt-0.5 row-next:max-wide:flex row-next:max-wide:items-baseline row-next:max-wide:justify-between row-next:max-wide:gap-2 row-next:max-wide:text-left row-next:max-wide:text-meta row-what:flex row-what:min-w-0 row-what:justify-end row-what:gap-[0.4em] row-what:*:first:truncate row-what:*:first:text-muted row-left:flex row-left:items-center row-left:justify-end row-left:gap-3 row-left:whitespace-nowrap row-left:text-meta row-left:text-muted row-left:data-late:font-semibold row-left:data-late:text-danger'

const lineLooks =
  'row-line:h-[11px] row-line:w-[48px] row-line:flex-none row-line:fill-none row-line:max-wide:hidden row-line:*:stroke-2 row-line:*:stroke-ink row-line:[&>:first-child]:stroke-1 row-line:[&>:first-child]:stroke-rule-firm row-line:[&>:nth-child(3)]:stroke-danger row-line:[&>:nth-child(3)]:[stroke-dasharray:3_2]'

const asideLooks =
  'row-age:text-right row-age:text-meta row-age:text-muted row-age:max-half:hidden row-handler:inline-grid row-handler:h-[22px] row-handler:min-w-[26px] row-handler:place-items-center row-handler:justify-self-end row-handler:rounded-tag row-handler:border row-handler:border-rule-firm row-handler:bg-paper row-handler:px-[3px] row-handler:font-house row-handler:font-semibold row-handler:text-[0.8125rem]/none row-handler:text-neutral row-handler:data-nobody:border-dashed row-handler:data-nobody:font-normal row-handler:data-nobody:text-muted row-handler:max-wide:col-3 row-handler:max-wide:row-1'

const heardLooks = 'row-heard:sr-only'

const looks = [
  heardLooks,
  headLooks,
  rowLooks,
  sheetLooks,
  aboutLooks,
  foundLooks,
  nextLooks,
  lineLooks,
  asideLooks,
].join(' ')

/** The cases of the list, under the heads of their dates. */
export function CaseRows({ heads, rows, desk, words }: RowsProps) {
  const open = useOpen()
  const all = rowsIn(rows).map((row) => <Row key={row.reference} row={row} desk={desk} words={words} open={open} />)
  return (
    <div className={looks}>
      <SheetDrawings />
      {heads.length === 0 ? <ul>{all}</ul> : null}
      {heads.map((head, i) => {
        const first = heads.slice(0, i).reduce((sum, before) => sum + before.rows, 0)
        return (
          <div key={head.title}>
            <h2 className={head.late ? 'text-danger' : undefined}>
              {head.title}
              <span className="font-normal text-muted">{head.aside}</span>
            </h2>
            <ul>{all.slice(first, first + head.rows)}</ul>
          </div>
        )
      })}
    </div>
  )
}

type RowProps = Pick<RowsProps, 'desk' | 'words'> & { row: ListRow; open: ReturnType<typeof useOpen> }

/** One case: the sheet, who and what, the next promise with what is left of it, its age, its handler. */
function Row({ row, desk, words, open }: RowProps) {
  return (
    <li data-fresh={row.fresh ? '' : undefined}>
      <SheetOfMany phase={row.phase} label={words.phases[row.phase]} />
      <span>
        <span>
          <b dir="auto">{row.name}</b>
          {row.via ? `, ${words.via} ${row.via}` : null}
          {row.fresh ? <i>{` (${words.fresh})`}</i> : null}
        </span>
        <a href={`/${desk.slug}/desk/cases/${row.reference}`} onClick={open}>
          <bdi>{row.title}</bdi>
        </a>
        {row.found ? <FoundLine {...row.found} /> : null}
      </span>
      <Next row={row} desk={desk} />
      <span>
        <i>{`${words.age}: `}</i>
        {row.age}
      </span>
      <Handler name={row.handler} lang={desk.lang} />
    </li>
  )
}

/** Signs that have room on the narrowest screen. */
const ALWAYS_FITS = 16

function Next({ row, desk: { today, lang } }: { row: ListRow; desk: Desk }) {
  const { on, left, since } = row
  // What is still to come is cut where the room ends.
  const whole = row.task ?? (since ? row.what : undefined)
  const full = whole && whole.length > ALWAYS_FITS ? whole : undefined
  return (
    <span>
      <span>
        <bdi title={full}>{row.what}</bdi> <time dateTime={on}>{shortDate(on, lang, { inYear: yearOf(today) })}</time>
      </span>
      {left ? (
        <span data-late={row.late ? '' : undefined}>
          {since ? <MiniLine from={since} due={on} today={today} /> : null}
          {left}
        </span>
      ) : null}
    </span>
  )
}

/** The handler by initials; a dashed box when there is none yet. */
function Handler({ name, lang }: { name: string | null; lang: Desk['lang'] }) {
  const words = uiWords(lang)
  const said = `${words.handler}: ${name ? isolated(name) : words.nobody.toLowerCase()}`
  return (
    <span role="img" title={said} data-nobody={name ? undefined : ''}>
      <bdi>{name ? initials(name) : '–'}</bdi>
    </span>
  )
}
