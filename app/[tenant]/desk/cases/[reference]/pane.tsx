import type { ReactNode } from 'react'
import { paneHead } from '@/app/_ui/pane-head'

type PaneProps = { id: string; title: string; aside?: ReactNode; className: string; children: ReactNode }

/** One of the three panes of a case: beside each other, two and two, or on a telephone below each other. */
export function Pane({ id, title, aside, className, children }: PaneProps) {
  return (
    <section
      className={`px-6 pt-4 max-wide:static max-wide:block max-wide:h-auto max-wide:overflow-visible max-wide:border-l-0 max-wide:border-rule-firm max-wide:p-4 max-wide:not-first:border-t print:overflow-visible print:border-0 print:px-0 ${className}`}
      aria-labelledby={id}
    >
      <h2 className={paneHead} id={id}>
        {title}
        {aside ? <span className="text-meta text-muted min-w-0 wrap-anywhere">{aside}</span> : null}
      </h2>
      {children}
    </section>
  )
}
