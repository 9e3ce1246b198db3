'use client'
// The views with their counts, beside the list; on a telephone they fold behind the title. A part of the browser: see `case-rows`.
import { Counted } from '@/app/_ui/counted'
import { Dismissable } from '@/app/_ui/dismissable'
import { foldLine } from '@/app/_ui/fold-looks'
import { link } from '@/app/_ui/link'
import { rail } from '@/app/_ui/rail'
import { To } from '@/app/_ui/to'
import type { DeskLang } from '@/lib/core/shared/language'

type RailProps = {
  views: readonly (readonly [view: string, name: string, count: number])[]
  /** The view that is shown, and the one whose cases are late. */
  here: string | null
  late: string | null
  /** Where the list is, without its query. */
  base: string
  /** What a way to enter a complaint is called; null for who may not. */
  enter: string | null
  label: string
  other: string
  lang: DeskLang
}

// Said once around the views: see `case-rows`.
const looks =
  '[&_a]:min-h-target [&_a]:items-center [&_a]:gap-2 [&_a]:px-4 [&_a]:py-0.5 [&_a]:hover:bg-sunk [&_a]:aria-[current]:bg-paper [&_a]:aria-[current]:font-semibold [&_a]:aria-[current]:shadow-[inset_3px_0_0_var(--color-accent),0_-1px_0_var(--color-rule),0_1px_0_var(--color-rule)] [&_a]:flex [&_a]:focus-visible:-outline-offset-3 [&_a]:focus-visible:shadow-[inset_0_0_0_6px_var(--color-halo)] [&_a>span]:ml-auto [&_a>span]:text-muted [&_a[aria-current]:not(.late)>span]:text-ink [&_a.late]:text-danger [&_a.late>span]:font-semibold [&_a.late>span]:text-inherit'

export function ViewsRail(props: RailProps) {
  return (
    <div className={looks}>
      <nav className={`${rail} max-wide:hidden`} aria-label={props.label}>
        <Views {...props} />
      </nav>
      <Dismissable
        className="wide:hidden print:hidden"
        summaryClass={`${foldLine} ml-2 rounded-control border border-transparent px-2 py-1 text-press hover:bg-sunk`}
        summary={props.other}
      >
        <nav className={rail} aria-label={props.other}>
          <Views {...props} />
        </nav>
      </Dismissable>
    </div>
  )
}

function Views({ views, here, late, base, enter, lang }: RailProps) {
  return (
    <>
      <ul>
        {views.map(([view, name, count]) => (
          <li key={view}>
            <To
              className={view === late ? 'late' : undefined}
              href={`${base}?view=${view}`}
              current={view === here ? 'page' : undefined}
            >
              {name}{' '}
              <span>
                <Counted n={count} lang={lang} />
              </span>
            </To>
          </li>
        ))}
      </ul>
      {enter ? (
        <>
          <hr className="mx-4 my-3" />
          <ul>
            <li>
              <To className={link} href={`${base}/new`}>
                {enter}
              </To>
            </li>
          </ul>
        </>
      ) : null}
    </>
  )
}
