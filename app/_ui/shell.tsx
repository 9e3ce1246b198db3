import type { ReactNode } from 'react'
import type { Area } from './areas'
import type { Desk } from './desk'
import { Flash } from './flash'
import { Masthead } from './masthead'
import { Sprite } from './sprite'
import { uiWords } from './words'

type ShellProps = {
  desk: Desk
  /** Null for what is in none of them. */
  area: Area | null
  /** How `main` divides its room: one of the pane layouts of the style sheet. */
  layout: string
  flash?: string | null
  seeking?: string
  /** Where the first link leads: past what stands before the page's own matter. */
  skipTo?: string
  children: ReactNode
}

/** The frame of every page of the desk. */
export function Shell({ desk, area, layout, flash = null, seeking = '', skipTo = 'content', children }: ShellProps) {
  return (
    <div className="app" lang={desk.lang}>
      <a className="skip" href={`#${skipTo}`}>
        {uiWords(desk.lang).skip}
      </a>
      <Sprite />
      <Masthead desk={desk} area={area} seeking={seeking} />
      <Flash text={flash} />
      <main id="content" tabIndex={-1} className={layout}>
        {children}
      </main>
    </div>
  )
}
