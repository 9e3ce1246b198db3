'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { button } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'
import { link } from '@/app/_ui/link'
import { useForm } from './form'
import type { FormState } from './form-state'

type FoldProps = {
  summary: string
  /** What a screen reader says instead, where the words alone would not tell which. */
  label?: string
  open?: boolean
  /** A small link instead of a button. */
  quiet?: boolean
  children: ReactNode
}

/** Sent, and answered with the page itself. */
function isDone(sent: FormState | null, now: FormState): boolean {
  return sent === now || (sent !== null && now.status === 'said' && now.note === null)
}

/** A form behind a button: opens without a script, stays open while something is the matter, closes once it was done. */
export function Fold({ summary, label, open = false, quiet = false, children }: FoldProps) {
  const { state, busy } = useForm()
  const details = useRef<HTMLDetailsElement>(null)
  const sent = useRef<typeof state | null>(null)
  useEffect(() => {
    if (busy) sent.current = state
    // Done without anything to say: the page has gone on, or shows it already.
    else if (isDone(sent.current, state) && details.current) details.current.open = false
    if (!busy) sent.current = null
  }, [busy, state])
  return (
    <details ref={details} className={quiet ? 'act quiet' : 'act'} open={open || state.status === 'refused'}>
      <summary className={quiet ? link : button.quiet} aria-label={label}>
        {summary}
        <Icon name="cross" />
      </summary>
      {children}
    </details>
  )
}
