import type { ReactNode } from 'react'
import { inMargin, row, section } from './looks'

type Props = { id: string; heading: ReactNode; children: ReactNode }

/** A section of a page: what it is about in the margin, the text beside it. */
export function Section({ id, heading, children }: Props) {
  return (
    <section className={`${row} ${section}`} aria-labelledby={id}>
      <h2 className={inMargin} id={id}>
        {heading}
      </h2>
      <div className="prose">{children}</div>
    </section>
  )
}
