import type { ReactNode } from 'react'
import { button } from './button'
import { Popover } from './popover'

type AskProps = { summary: ReactNode; label: string; children: ReactNode }

/** A question before something is taken away: the first press opens it, the button in it does it. Works without a script. */
export function Ask({ summary, label, children }: AskProps) {
  return (
    <Popover
      trigger={button.plain}
      sheet="whitespace-nowrap rounded-control border border-ink bg-paper p-2 shadow-overlay"
      summary={
        <>
          {summary}
          <span className="sr-only">{label}</span>
        </>
      }
    >
      {children}
    </Popover>
  )
}
