'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { button } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'
import { link } from '@/app/_ui/link'
import { useOurForm } from './form'
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

const QUIET = `${link} inline-flex min-h-6 cursor-pointer items-center group-open/fold:mb-1 group-open/fold:gap-1 group-open/fold:font-semibold group-open/fold:text-ink group-open/fold:no-underline group-not-open/fold:h-full`

const BUTTON = `${button.quiet} w-full justify-center text-center! group-open/fold:-mx-3 group-open/fold:mb-3 group-open/fold:flex group-open/fold:w-auto group-open/fold:justify-between group-open/fold:rounded-b-none group-open/fold:border-0 group-open/fold:border-b group-open/fold:border-rule group-open/fold:bg-canvas group-open/fold:font-semibold group-open/fold:hover:bg-canvas group-not-open/fold:h-full`

/** A form behind a button: opens without a script, stays open while something is the matter, closes once it was done. */
export function Fold({ summary, label, open = false, quiet = false, children }: FoldProps) {
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
      className={`group/fold min-w-0 not-open:h-full print:hidden ${quiet ? 'open:pb-2' : 'open:rounded-control open:border open:border-control open:px-3 open:pb-3'}`}
      open={open || state.status === 'refused'}
    >
      <summary className={`list-none ${quiet ? QUIET : BUTTON}`} aria-label={label}>
        {summary}
        <Icon name="cross" className="not-group-open/fold:hidden" />
      </summary>
      {children}
    </details>
  )
}
