import type { BillRow } from '@/lib/words/calendar/bill-of-term'

/** The sum behind a date, ruled off like a bill. */
export function Bill({ rows, caption }: { rows: readonly BillRow[]; caption: string }) {
  return (
    <table className="mt-1 w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr
            key={`${row.label} ${row.value}`}
            className={row.total ? 'font-semibold text-ink *:border-rule-ink *:border-t *:pt-1 *:pb-px' : '*:py-px'}
          >
            <th scope="row" className={`text-left ${row.total ? 'font-semibold' : 'font-normal text-muted'}`}>
              {row.label}
            </th>
            <td className={`w-5 text-center ${row.total ? '' : 'text-muted'}`}>{row.plus ? '+' : ''}</td>
            <td className={`whitespace-nowrap text-right ${row.struck ? 'text-muted line-through' : ''}`}>
              {row.value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
