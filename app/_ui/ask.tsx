import type { ReactNode } from 'react'
import { button } from '@/app/_ui/button'
import { Dismissable } from './dismissable'

type AskProps = { summary: ReactNode; label: string; children: ReactNode }

/** A question before something is taken away: the first press opens it, the button in it does it. Works without a script. */
export function Ask({ summary, label, children }: AskProps) {
  return (
    <Dismissable
      className="ask"
      summaryClass={button.plain}
      summary={
        <>
          {summary}
          <span className="sr">{label}</span>
        </>
      }
    >
      <div className="asked">{children}</div>
    </Dismissable>
  )
}
