'use client'
// The frame is a part of the browser: it travels as markup and as what it is about, not as a description of its markup besides.
import type { ReactNode } from 'react'
import type { Area } from './areas'
import type { Desk } from './desk'
import { Flash } from './flash'
import { type Layout, layouts } from './layouts'
import { Masthead } from './masthead'
import { SkipLink } from './skip-link'
import { uiWords } from './words'

type ShellProps = {
  desk: Desk
  /** Null for what is in none of them. */
  area: Area | null
  /** How `main` divides its room: a layout by its name, which travels as such, or looks of its own. */
  layout: Layout | { own: string }
  flash?: string | null
  seeking?: string
  /** Where the first link leads: past what stands before the page's own matter. */
  skipTo?: string
  children: ReactNode
}

const frame =
  'group/desk relative grid h-dvh grid-cols-1 grid-rows-[auto_auto_minmax(0,1fr)] overflow-clip max-wide:block max-wide:h-auto max-wide:min-h-dvh max-wide:overflow-visible print:block print:h-auto print:overflow-visible'

/** The frame of every page of the desk. */
export function Shell({ desk, area, layout, flash = null, seeking = '', skipTo = 'content', children }: ShellProps) {
  return (
    <div className={frame} lang={desk.lang}>
      <SkipLink to={skipTo}>{uiWords(desk.lang).skip}</SkipLink>
      <Masthead desk={desk} area={area} seeking={seeking} />
      <Flash text={flash} />
      <main
        id="content"
        tabIndex={-1}
        className={`row-3 min-h-0 ${typeof layout === 'string' ? layouts[layout] : layout.own}`}
      >
        {children}
      </main>
    </div>
  )
}
