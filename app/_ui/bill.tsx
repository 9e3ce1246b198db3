import type { BillRow } from '@/lib/words/calendar/bill-of-term'

/** The sum behind a date, ruled off like a bill. */
export function Bill({ rows, caption }: { rows: readonly BillRow[]; caption: string }) {
  return (
    <table className="bill">
      <caption className="sr">{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.label} ${row.value}`} className={row.total ? 'total' : undefined}>
            <th scope="row">{row.label}</th>
            <td className="mark">{row.plus ? '+' : ''}</td>
            <td className={row.struck ? 'struck' : undefined}>{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
