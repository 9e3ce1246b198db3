import type { ReactNode } from 'react'

type FindingProps = { id: string; title: string; meta: ReactNode; children: ReactNode }

/** A figure under its finding: what it says comes first, how it was counted under it. */
export function Finding({ id, title, meta, children }: FindingProps) {
  return (
    <figure className="min-w-0 border-t-2 border-rule-ink pt-2" id={id}>
      <figcaption>
        <h2 className="font-people text-head text-balance">{title}</h2>
        <span className="mt-0.5 block text-meta text-muted">{meta}</span>
      </figcaption>
      {children}
    </figure>
  )
}

/** The same figures as a table, folded away under a chart. */
export function Twin({ label, open = false, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="mt-2" open={open}>
      <summary className="inline-flex min-h-target cursor-pointer items-center text-meta text-accent underline underline-offset-3">
        {label}
      </summary>
      {children}
    </details>
  )
}
