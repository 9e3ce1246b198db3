'use client'
// A menu that opens without a script. With one it also closes on Escape, on a click outside, and when the focus leaves it.
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

type DismissableProps = { className: string; summary: ReactNode; summaryClass?: string; children: ReactNode }

/** A `details` with what opens it and what is in it. Only for what holds nothing somebody could be writing. */
export function Dismissable({ className, summary, summaryClass, children }: DismissableProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
    }
  }, [])
  return (
    <details ref={details} className={className} onKeyDown={closeOnEscape}>
      <summary className={summaryClass}>{summary}</summary>
      {children}
    </details>
  )
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  const menu = event.currentTarget
  if (event.key !== 'Escape' || !menu.open) return
  event.preventDefault()
  menu.open = false
  menu.querySelector('summary')?.focus()
}
