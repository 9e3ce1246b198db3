'use client'
import { useEffect, useRef } from 'react'
import { Icon } from './icon'

const looks =
  'row-2 flex items-center gap-2 border-rule border-b bg-success-tint px-6 py-2 font-semibold text-success max-wide:px-4 print:hidden'

/** What was just done. Leaves the address, so that it is not said again when the page is opened again. */
export function Flash({ text }: { text: string | null }) {
  const said = useRef<HTMLParagraphElement>(null)
  // The button that did it may be gone with what it did: then this is where one is.
  useEffect(() => {
    if (text && document.activeElement === document.body) said.current?.focus()
  }, [text])
  useEffect(() => {
    const here = new URL(window.location.href)
    if (!here.searchParams.has('done')) return
    here.searchParams.delete('done')
    window.history.replaceState(null, '', here)
  })
  if (!text) return null
  return (
    <p ref={said} role="status" tabIndex={-1} className={looks}>
      <Icon name="check" />
      {text}
    </p>
  )
}
