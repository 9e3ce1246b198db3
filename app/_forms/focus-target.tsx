'use client'
import { useEffect } from 'react'

const CAN_BE_FILLED_IN = 'input:not([type="hidden"]), select, textarea'
const UNTIL_SHOWN_MS = 150

/** Whoever followed a link to a place in a form goes on in its first field, with what is folded around it opened. */
export function FocusTarget() {
  useEffect(() => {
    const go = () => {
      const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
      place?.scrollIntoView({ block: 'center' })
      place?.querySelector<HTMLElement>(CAN_BE_FILLED_IN)?.focus({ preventScroll: true })
    }
    const later = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href*="#"]') : null
      if (link) setTimeout(go, UNTIL_SHOWN_MS)
    }
    if (window.location.hash) go()
    document.addEventListener('click', later)
    return () => document.removeEventListener('click', later)
  }, [])
  return null
}
