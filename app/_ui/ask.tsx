import type { ReactNode } from 'react'
import { button } from './button'
import { Popover } from './popover'

type AskProps = {
  summary: ReactNode
  label: string
  /** The looks of what opens it. */
  trigger?: string
  children: ReactNode
}

/** A question before something is taken away: the first press opens it, the button in it does it. Works without a script. */
export function Ask({ summary, label, trigger = button.plain, children }: AskProps) {
  return (
    <Popover
      trigger={trigger}
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
