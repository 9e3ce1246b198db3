import { button } from '@/app/_ui/button'
import { Dismissable } from '@/app/_ui/dismissable'
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
      <nav className="rail views" aria-label={words.list.viewsLabel}>
        <Views page={page} />
        {can(actor, 'enter-complaint') ? <EnterLink page={page} /> : null}
      </nav>
      <Dismissable className="views-narrow fold" summaryClass={button.plain} summary={words.list.other}>
        <nav className="rail" aria-label={words.list.other}>
          <Views page={page} />
          {can(actor, 'enter-complaint') ? <EnterLink page={page} /> : null}
        </nav>
      </Dismissable>
    </>
  )
}

function Views({ page: { desk, words, asked, counts } }: { page: ListPage }) {
  const plain = asked.search === '' && Object.keys(asked.filter).length === 0
  return (
    <ul>
      {CaseView.options.map((view) => (
        <li key={view} className={view === 'late' && counts.views.late > 0 ? 'late' : undefined}>
          <To
            href={`/${desk.slug}/desk/cases?view=${view}`}
            current={plain && view === asked.view ? 'page' : undefined}
          >
            {words.list.views[view]} <span className="n">{counts.views[view]}</span>
          </To>
        </li>
      ))}
    </ul>
  )
}

function EnterLink({ page: { desk, words } }: { page: ListPage }) {
  return (
    <>
      <hr />
      <ul>
        <li>
          <To href={`/${desk.slug}/desk/cases/new`} className="link">
            {words.list.enter}
          </To>
        </li>
      </ul>
    </>
  )
}
