import type { ReactNode } from 'react'

type FindingProps = { id: string; title: string; meta: ReactNode; className?: string; children: ReactNode }

/** A figure under its finding: what it says comes first, how it was counted under it. */
export function Finding({ id, title, meta, className = '', children }: FindingProps) {
  return (
    <figure className={`finding ${className}`} id={id}>
      <figcaption>
        <h2>{title}</h2>
        <span className="meta">{meta}</span>
      </figcaption>
      {children}
    </figure>
  )
}

/** The same figures as a table, folded away under a chart. */
export function Twin({ label, open = false, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="twin" open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  )
}
