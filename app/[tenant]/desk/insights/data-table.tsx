import type { ReactNode } from 'react'
import { To } from '@/app/_ui/to'

const cell = 'border-b py-1 pl-3 text-right first:pl-0 first:text-left'

type CellProps = { className?: string; children: ReactNode }

/** Figures in rows: what they are about at the left, the numbers in line at the right. */
export function DataTable({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

export function HeadCell({ className = '', children }: CellProps) {
  return (
    <th scope="col" className={`${cell} border-rule-ink text-meta text-muted ${className}`}>
      {children}
    </th>
  )
}

export function RowHead({ children }: { children: ReactNode }) {
  return (
    <th scope="row" className={`${cell} border-rule font-normal`}>
      {children}
    </th>
  )
}

export function DataCell({ className = '', children }: CellProps) {
  return <td className={`${cell} border-rule ${className}`}>{children}</td>
}

/** A number that opens its cases. */
export function NumberLink({ href, label, children }: { href: string; label?: string; children: ReactNode }) {
  return (
    <To
      className="inline-block min-w-7 border-b border-rule-firm py-[3px] hover:border-ink max-wide:py-2.5"
      href={href}
      label={label}
    >
      {children}
    </To>
  )
}

/** Room for the mark of focus, which would be cut off at the edge and, drawn inside, would cover a figure of one digit. */
export function WideTable({ children }: { children: ReactNode }) {
  return <div className="-m-1.5 overflow-x-auto p-1.5">{children}</div>
}

/** The same number as a bar lying in its row; `share` is of the longest, in percents. */
export function Bar({ share, rest = false }: { share: number; rest?: boolean }) {
  return (
    <svg className="h-3.5 w-full" aria-hidden="true">
      <rect className={rest ? 'fill-control' : 'fill-series-1'} width={`${share}%`} height="100%" />
    </svg>
  )
}
