import type { ReactNode } from 'react'

/** The ink rule and the distance to the section before. */
export const sectionLooks = 'border-rule-ink border-t pt-1.5 [:where(section,form)+&]:mt-6'

/** A section under an ink rule; `aside` stands at the end of the heading's line. */
export function Section(props: { title: string; aside?: ReactNode; id?: string; children: ReactNode }) {
  const { title, aside, id, children } = props
  return (
    <section className={sectionLooks} id={id}>
      {aside ? (
        <div className="flex items-baseline justify-between gap-3">
          <h2>{title}</h2>
          <span className="text-meta text-muted">{aside}</span>
        </div>
      ) : (
        <h2>{title}</h2>
      )}
      {children}
    </section>
  )
}

type Pair = { term: string; value: ReactNode }

/** Facts with their names; a pair without a value is left out. */
export function Pairs({ pairs }: { pairs: readonly (Pair | null)[] }) {
  const known = pairs.filter((pair) => pair !== null && pair.value !== null && pair.value !== '')
  return (
    <dl className="grid grid-cols-[124px_minmax(0,1fr)] gap-x-3 gap-y-[3px] [:where(section)>&]:mt-1">
      {known.map((pair) =>
        pair === null ? null : (
          <div key={pair.term} className="contents">
            <dt className="text-muted">{pair.term}</dt>
            <dd dir={typeof pair.value === 'string' ? 'auto' : undefined}>{pair.value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
