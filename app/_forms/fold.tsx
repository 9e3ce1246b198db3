'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '@/app/_ui/icon'
import { useOurForm } from './form'
import type { FormState } from './form-state'

type FoldProps = {
  summary: string
  /** What a screen reader says instead, where the words alone would not tell which. */
  label?: string
  /** A small link instead of a button. */
  quiet?: boolean
  children: ReactNode
}

/** Sent, and answered with the page itself. */
function isDone(sent: FormState | null, now: FormState): boolean {
  return sent === now || (sent !== null && now.status === 'said' && now.note === null)
}

/** A form behind a button: opens without a script, stays open while something is the matter, closes once it was done. */
export function Fold({ summary, label, quiet = false, children }: FoldProps) {
  const { state, busy } = useOurForm()
  const details = useRef<HTMLDetailsElement>(null)
  const sent = useRef<typeof state | null>(null)
  useEffect(() => {
    if (busy) sent.current = state
    // Done without anything to say: the page has gone on, or shows it already.
    else if (isDone(sent.current, state) && details.current) details.current.open = false
    if (!busy) sent.current = null
  }, [busy, state])
  return (
    <details
      ref={details}
      className={`group/fold min-w-0 not-open:h-full print:hidden ${quiet ? 'open:pb-2' : 'fold-framed'}`}
      open={state.status === 'refused'}
    >
      <summary className={quiet ? 'fold-quiet' : 'fold-press'} aria-label={label}>
        {summary}
        <Icon name="cross" className="not-group-open/fold:hidden" />
      </summary>
      {children}
    </details>
  )
}
