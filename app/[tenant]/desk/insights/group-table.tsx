import type { CaseFilter } from '@/lib/core/insights/case-filter'
import type { CountedGroup } from '@/lib/core/insights/counted-figures'
import { upheldOf } from '@/lib/core/insights/definitions'
import { percentOf } from '@/lib/core/insights/say-number'
import { Bar, DataCell, DataTable, HeadCell, NumberLink, RowHead } from './data-table'
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

const BAR = 'w-2/5 max-wide:w-[24%]'

/** Cases by subject or department as a table with bars, and how many of their judged points were upheld. */
export function GroupTable({ view, id, title, meta, head, groups, name, filterOf }: GroupTableProps) {
  const { words } = view
  const most = Math.max(1, ...groups.map(({ cases }) => cases))
  return (
    <Finding id={id} title={title} meta={meta}>
      <DataTable
        head={
          <>
            <HeadCell>{head}</HeadCell>
            <HeadCell className={BAR}>
              <span className="sr-only">{words.cases}</span>
            </HeadCell>
            <HeadCell>{words.cases}</HeadCell>
            <HeadCell>{words.upheld}</HeadCell>
          </>
        }
      >
        {groups.map((group) => (
          <tr key={group.id ?? '-'}>
            <RowHead>
              <bdi>{name(group.id)}</bdi>
            </RowHead>
            <DataCell className={BAR}>
              <Bar share={(100 * group.cases) / most} rest={group.id === null} />
            </DataCell>
            <DataCell>
              <NumberLink href={view.list(filterOf(group.id))}>{view.count(group.cases)}</NumberLink>
            </DataCell>
            <DataCell>
              <Upheld view={view} group={group} filter={upheldOf(filterOf(group.id))} />
            </DataCell>
          </tr>
        ))}
      </DataTable>
    </Finding>
  )
}

function Upheld({ view, group, filter }: { view: View; group: CountedGroup; filter: CaseFilter }) {
  const { words } = view
  if (group.judged === 0) return <span className="text-meta text-muted">{words.notJudged}</span>
  const percent = percentOf(group.upheld, group.judged)
  const share = percent === null ? '' : ` (${percent}%)`
  const said = `${words.upheldOf(view.count(group.upheld), view.count(group.judged))}${share}`
  if (group.upheldCases === 0) return <>{said}</>
  return (
    <NumberLink
      href={view.list(filter)}
      label={`${said}, ${words.inCases(view.count(group.upheldCases), group.upheldCases === 1)}`}
    >
      {said}
    </NumberLink>
  )
}
