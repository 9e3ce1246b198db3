import { button } from '@/app/_ui/button'
import { To } from '@/app/_ui/to'
import { type CasesAsked, hrefOf } from './asked'
import type { ListPage } from './list-page'

/** From one page of the list to another, and to either end. Nothing when there is one page. */
export function Paging({ page: { desk, words, asked, previous, next } }: { page: ListPage }) {
  if (!previous && !next) return null
  const { pages } = words.list
  const to = (place: Pick<CasesAsked, 'after' | 'backwards'>) =>
    `/${desk.slug}/desk/cases${hrefOf({ ...asked, ...place })}`
  return (
    <nav className="flex flex-wrap justify-center gap-2 p-4 print:hidden" aria-label={words.list.pagesLabel}>
      {previous ? (
        <>
          <To className={button.quiet} href={to({ after: null, backwards: false })}>
            {pages.first}
          </To>
          <To className={button.quiet} href={to({ after: previous, backwards: true })}>
            {pages.previous}
          </To>
        </>
      ) : null}
      {next ? (
        <>
          <To className={button.quiet} href={to({ after: next, backwards: false })}>
            {pages.next}
          </To>
          <To className={button.quiet} href={to({ after: null, backwards: true })}>
            {pages.last}
          </To>
        </>
      ) : null}
    </nav>
  )
}
