'use client'
import { useEffect } from 'react'
import { Icon } from './icon'

/** What was just done, after a redirect. Leaves the address, so that it is not said again when the page is opened again. */
export function Flash({ text }: { text: string | null }) {
  useEffect(() => {
    const here = new URL(window.location.href)
    if (!here.searchParams.has('done')) return
    here.searchParams.delete('done')
    window.history.replaceState(null, '', here)
  })
  if (!text) return null
  return (
    <p className="flash" role="status">
      <Icon name="check" />
      {text}
    </p>
  )
}
