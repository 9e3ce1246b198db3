import { To } from '@/app/_ui/to'
import type { CaseFilter } from '@/lib/core/insights/case-filter'
import type { CountedGroup } from '@/lib/core/insights/counted-figures'
import { upheldOf } from '@/lib/core/insights/definitions'
import { percentOf } from '@/lib/core/insights/say-number'
import { Finding } from './finding'
import type { View } from './view'

type GroupTableProps = {
  view: View
  id: string
  title: string
  meta: string
  head: string
  groups: readonly CountedGroup[]
  name: (id: string | null) => string
  filterOf: (id: string | null) => CaseFilter
}

/** Cases by subject or department as a table with bars, and how many of their judged points were upheld. */
export function GroupTable({ view, id, title, meta, head, groups, name, filterOf }: GroupTableProps) {
  const { words } = view
  const most = Math.max(1, ...groups.map(({ cases }) => cases))
  return (
    <Finding id={id} title={title} meta={meta}>
      <table className="data bars">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="bar-cell">
              <span className="sr">{words.cases}</span>
            </th>
            <th scope="col">{words.cases}</th>
            <th scope="col">{words.upheld}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id ?? '-'}>
              <th scope="row">
                <bdi>{name(group.id)}</bdi>
              </th>
              <td className="bar-cell">
                <svg className="h-bar" aria-hidden="true">
                  <rect
                    className={group.id === null ? 'bar rest-bar' : 'bar'}
                    width={`${(100 * group.cases) / most}%`}
                    height="100%"
                  />
                </svg>
              </td>
              <td>
                <To href={view.list(filterOf(group.id))}>{view.count(group.cases)}</To>
              </td>
              <td>
                <Upheld view={view} group={group} filter={upheldOf(filterOf(group.id))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Finding>
  )
}

function Upheld({ view, group, filter }: { view: View; group: CountedGroup; filter: CaseFilter }) {
  const { words } = view
  if (group.judged === 0) return <span className="meta">{words.notJudged}</span>
  const percent = percentOf(group.upheld, group.judged)
  const share = percent === null ? '' : ` (${percent}%)`
  const said = `${words.upheldOf(view.count(group.upheld), view.count(group.judged))}${share}`
  if (group.upheldCases === 0) return <>{said}</>
  return (
    <To
      href={view.list(filter)}
      label={`${said}, ${words.inCases(view.count(group.upheldCases), group.upheldCases === 1)}`}
    >
      {said}
    </To>
  )
}
