import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { CaseView } from '@/lib/queries/case-views'
import type { ListPage } from './list-page'
import type { ViewsRail } from './views-rail'

/** The views as the rail shows them, and what else it offers whoever looks. */
export function viewsOf(
  { desk, words: { list }, asked, counts }: ListPage,
  actor: MemberActor,
): Parameters<typeof ViewsRail>[0] {
  const plain = asked.search === '' && Object.keys(asked.filter).length === 0
  return {
    views: CaseView.options.map((view) => [view, list.views[view], counts.views[view]]),
    here: plain ? asked.view : null,
    late: counts.views.late > 0 ? 'late' : null,
    base: `/${desk.slug}/desk/cases`,
    enter: can(actor, 'enter-complaint') ? list.enter : null,
    label: list.viewsLabel,
    other: list.other,
    lang: desk.lang,
  }
}
