'use client'
import { useState } from 'react'
import { button } from './button'
import { Icon } from './icon'

/** Puts a text on the clipboard and says so. The text itself stands beside it, to be selected where this cannot. */
export function CopyButton({ text, copy, copied }: { text: string; copy: string; copied: string }) {
  const [done, setDone] = useState(false)
  const put = () =>
    navigator.clipboard?.writeText(text).then(
      () => setDone(true),
      () => setDone(false),
    )
  return (
    <button type="button" className={button.quiet} onClick={put}>
      {done ? <Icon name="check" /> : null}
      <span role="status">{done ? copied : copy}</span>
    </button>
  )
}
