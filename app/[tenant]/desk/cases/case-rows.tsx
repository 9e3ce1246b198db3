'use client'
// The rows of the list. A part of the browser, so that a row travels as markup once and beside it only as what it says; and
// the looks of all rows are said once, around them, because said on each they weighed more than the cases.
import type { Desk } from '@/app/_ui/desk'
import { initials } from '@/app/_ui/initials'
import { MiniLine } from '@/app/_ui/promise-line/mini-line'
import { SheetDrawings, SheetOfMany } from '@/app/_ui/sheet'
import { To } from '@/app/_ui/to'
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
  '[&_li]:relative [&_li]:grid [&_li]:min-h-row [&_li]:flex-none [&_li]:grid-cols-[18px_minmax(0,1fr)_236px_64px_32px] [&_li]:items-center [&_li]:gap-x-3 [&_li]:border-rule [&_li]:border-b [&_li]:py-1.5 [&_li]:pr-3 [&_li]:pl-4 [&_li]:hover:bg-canvas [&_li:has(a:focus-visible)]:shadow-[inset_0_0_0_6px_var(--color-halo)] [&_li:has(a:focus-visible)]:outline-3 [&_li:has(a:focus-visible)]:outline-focus [&_li:has(a:focus-visible)]:-outline-offset-3 [&_li]:max-half:grid-cols-[18px_minmax(0,1fr)_200px_32px] [&_li]:max-wide:min-h-[76px] [&_li]:max-wide:grid-cols-[18px_minmax(0,1fr)_auto] [&_li]:max-wide:items-start [&_li]:max-wide:gap-x-2.5 [&_li]:max-wide:px-4 [&_li]:max-wide:py-2 [&_li]:print:break-inside-avoid'

const sheetLooks =
  '[&_li>svg]:mt-[3px] [&_li>svg]:h-[18px] [&_li>svg]:w-4 [&_li>svg]:flex-none [&_li>svg]:self-start [&_li>svg]:fill-none [&_li>svg]:stroke-[1.25] [&_li>svg]:stroke-current [&_li>svg]:text-neutral'

/** The link covers its whole row, which carries the mark of focus for it. */
const aboutLooks =
  '[&_.name]:block [&_.name]:truncate [&_.name]:text-muted [&_.name_b]:text-ink [&_.name_b]:font-normal [&_[data-fresh]_.name_b]:font-semibold [&_li_a]:static [&_li_a]:after:absolute [&_li_a]:after:inset-0 [&_li_a]:focus-visible:shadow-none [&_li_a]:focus-visible:outline-0 [&_li_a]:max-wide:line-clamp-2 [&_li_a]:max-wide:whitespace-normal [&_li_a]:wide:block [&_li_a]:wide:truncate [&_[data-fresh]_a]:font-semibold'

const foundLooks =
  '[&_.found]:block [&_.found]:text-meta [&_.found]:text-muted [&_.found]:wide:truncate [&_.found]:max-wide:line-clamp-2 [&_.found_b]:font-semibold [&_.found_b]:text-ink'

const nextLooks =
  '[&_.next]:text-right [&_.next]:max-wide:col-[2/-1] [&_.next]:max-wide:row-2 [&_.next]:max-wide:mt-0.5 [&_.next]:max-wide:flex [&_.next]:max-wide:items-baseline [&_.next]:max-wide:justify-between [&_.next]:max-wide:gap-2 [&_.next]:max-wide:text-left [&_.next]:max-wide:text-meta [&_.what]:flex [&_.what]:min-w-0 [&_.what]:justify-end [&_.what]:gap-[0.4em] [&_.what>:first-child]:truncate [&_.what>:first-child]:text-muted [&_.rest]:flex [&_.rest]:items-center [&_.rest]:justify-end [&_.rest]:gap-3 [&_.rest]:whitespace-nowrap [&_.rest]:text-meta [&_.rest]:text-muted [&_.rest[data-late]]:font-semibold [&_.rest[data-late]]:text-danger'

const lineLooks =
  '[&_.rest_svg]:h-[11px] [&_.rest_svg]:w-12 [&_.rest_svg]:flex-none [&_.rest_svg]:fill-none [&_.rest_svg]:max-wide:hidden [&_path]:stroke-2 [&_path]:stroke-ink [&_path:first-child]:stroke-1 [&_path:first-child]:stroke-rule-firm [&_path:nth-child(3)]:stroke-danger [&_path:nth-child(3)]:[stroke-dasharray:3_2]'

const asideLooks =
  '[&_.age]:text-right [&_.age]:text-meta [&_.age]:text-muted [&_.age]:max-half:hidden [&_.hand]:inline-grid [&_.hand]:h-[22px] [&_.hand]:min-w-[26px] [&_.hand]:place-items-center [&_.hand]:justify-self-end [&_.hand]:rounded-tag [&_.hand]:border [&_.hand]:border-rule-firm [&_.hand]:bg-paper [&_.hand]:px-[3px] [&_.hand]:font-house [&_.hand]:font-semibold [&_.hand]:text-[0.8125rem]/none [&_.hand]:text-neutral [&_.hand[data-nobody]]:border-dashed [&_.hand[data-nobody]]:font-normal [&_.hand[data-nobody]]:text-muted [&_.hand]:max-wide:col-3 [&_.hand]:max-wide:row-1'

const looks = [headLooks, rowLooks, sheetLooks, aboutLooks, foundLooks, nextLooks, lineLooks, asideLooks].join(' ')

/** The cases of the list, under the heads of their dates. */
export function CaseRows({ heads, rows, desk, words }: RowsProps) {
  const all = rowsIn(rows).map((row) => <Row key={row.reference} row={row} desk={desk} words={words} />)
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

/** One case: the sheet, who and what, the next promise with what is left of it, its age, its handler. */
function Row({ row, desk, words }: Pick<RowsProps, 'desk' | 'words'> & { row: ListRow }) {
  return (
    <li data-fresh={row.fresh || undefined}>
      <SheetOfMany phase={row.phase} label={words.phases[row.phase]} />
      <span>
        <span className="name">
          <bdi>
            <b>{row.name}</b>
          </bdi>
          {row.via ? `, ${words.via} ${row.via}` : null}
          {row.fresh ? <span className="sr-only"> ({words.fresh})</span> : null}
        </span>
        <To href={`/${desk.slug}/desk/cases/${row.reference}`}>
          <bdi>{row.title}</bdi>
        </To>
        {row.found ? <FoundLine {...row.found} /> : null}
      </span>
      <Next row={row} desk={desk} />
      <span className="age">
        <span className="sr-only">{`${words.age}: `}</span>
        {row.age}
      </span>
      <Handler name={row.handler} lang={desk.lang} />
    </li>
  )
}

function Next({ row, desk: { today, lang } }: { row: ListRow; desk: Desk }) {
  const { on, left, since } = row
  // What is still to come is cut where the room ends.
  const full = row.task ?? (since ? row.what : undefined)
  return (
    <span className="next">
      <span className="what">
        {full === undefined ? <span>{row.what}</span> : <bdi title={full}>{row.what}</bdi>}{' '}
        <time dateTime={on}>{shortDate(on, lang, { inYear: yearOf(today) })}</time>
      </span>
      {left ? (
        <span className="rest" data-late={row.late || undefined}>
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
    <span className="hand" title={said} data-nobody={name ? undefined : true}>
      <bdi aria-hidden="true">{name ? initials(name) : '–'}</bdi>
      <span className="sr-only">{said}</span>
    </span>
  )
}
