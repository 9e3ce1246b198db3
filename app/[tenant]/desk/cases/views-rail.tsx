import { Counted } from '@/app/_ui/counted'
import { Dismissable } from '@/app/_ui/dismissable'
import { foldLine } from '@/app/_ui/fold-looks'
import { link } from '@/app/_ui/link'
import { rail, railCount, railItem } from '@/app/_ui/rail'
import { To } from '@/app/_ui/to'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { CaseView } from '@/lib/queries/case-views'
import type { ListPage } from './list-page'

/** The views with their live counts; on a telephone they fold behind the title. */
export function ViewsRail({ page, actor }: { page: ListPage; actor: MemberActor }) {
  const { words } = page
  return (
    <>
      <nav className={`${rail} max-wide:hidden`} aria-label={words.list.viewsLabel}>
        <Views page={page} />
        {can(actor, 'enter-complaint') ? <EnterLink page={page} /> : null}
      </nav>
      <Dismissable
        className="wide:hidden print:hidden"
        summaryClass={`${foldLine} ml-2 rounded-control border border-transparent px-2 py-1 text-press hover:bg-sunk`}
        summary={words.list.other}
      >
        <nav className={rail} aria-label={words.list.other}>
          <Views page={page} />
          {can(actor, 'enter-complaint') ? <EnterLink page={page} /> : null}
        </nav>
      </Dismissable>
    </>
  )
}

function Views({ page: { desk, words, asked, counts } }: { page: ListPage }) {
  const isLate = (view: CaseView) => view === 'late' && counts.views.late > 0
  const plain = asked.search === '' && Object.keys(asked.filter).length === 0
  return (
    <ul>
      {CaseView.options.map((view) => (
        <li key={view}>
          <To
            className={`${railItem} ${isLate(view) ? 'text-danger' : ''}`}
            href={`/${desk.slug}/desk/cases?view=${view}`}
            current={plain && view === asked.view ? 'page' : undefined}
          >
            {words.list.views[view]}{' '}
            <span className={`ml-auto ${isLate(view) ? 'font-semibold' : railCount}`}>
              <Counted n={counts.views[view]} lang={desk.lang} />
            </span>
          </To>
        </li>
      ))}
    </ul>
  )
}

function EnterLink({ page: { desk, words } }: { page: ListPage }) {
  return (
    <>
      <hr className="mx-4 my-3" />
      <ul>
        <li>
          <To href={`/${desk.slug}/desk/cases/new`} className={`${railItem} ${link}`}>
            {words.list.enter}
          </To>
        </li>
      </ul>
    </>
  )
}
