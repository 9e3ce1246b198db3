import type { ReactNode } from 'react'

/** A section under an ink rule; `aside` stands at the end of the heading's line. */
export function Section(props: { title: string; aside?: ReactNode; id?: string; children: ReactNode }) {
  const { title, aside, id, children } = props
  return (
    <section className="sect" id={id}>
      {aside ? (
        <div className="spread">
          <h2>{title}</h2>
          <span className="meta">{aside}</span>
        </div>
      ) : (
        <h2>{title}</h2>
      )}
      {children}
    </section>
  )
}

export type Pair = { term: string; value: ReactNode }

/** Facts with their names; a pair without a value is left out. */
export function Pairs({ pairs }: { pairs: readonly (Pair | null)[] }) {
  const known = pairs.filter((pair) => pair !== null && pair.value !== null && pair.value !== '')
  return (
    <dl className="pairs">
      {known.map((pair) =>
        pair === null ? null : (
          <div key={pair.term} className="contents">
            <dt>{pair.term}</dt>
            <dd dir={typeof pair.value === 'string' ? 'auto' : undefined}>{pair.value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
