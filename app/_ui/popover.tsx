'use client'
// What opens beside a button: with a script Base UI's popover, which closes on Escape, on a press outside and when the focus
// leaves it, and gives the focus back; without one, or before it is there, a `details`.
import { Popover as Base } from '@base-ui/react/popover'
import { type ReactNode, useEffect, useRef, useState } from 'react'

type PopoverProps = {
  summary: ReactNode
  /** The looks of what opens it, and of what is opened. */
  trigger: string
  sheet: string
  /** Between the two, in pixels. */
  offset?: number
  children: ReactNode
}

/** Only for what holds nothing somebody could be writing. */
export function Popover({ summary, trigger, sheet, offset = 4, children }: PopoverProps) {
  const place = useRef<HTMLDivElement>(null)
  const details = useRef<HTMLDetailsElement>(null)
  const [scripted, setScripted] = useState(false)
  // Who opened it before the script was there keeps it open.
  useEffect(() => setScripted(!details.current?.open), [])
  return (
    <div ref={place} className="relative print:hidden">
      {scripted ? (
        <Base.Root>
          <Base.Trigger className={trigger}>{summary}</Base.Trigger>
          <Base.Portal container={place}>
            <Base.Positioner className="z-12" side="bottom" align="end" sideOffset={offset}>
              <Base.Popup className={sheet}>{children}</Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      ) : (
        <details ref={details}>
          <summary className={`list-none [&::-webkit-details-marker]:hidden ${trigger}`}>{summary}</summary>
          <div className={`absolute top-full right-0 z-12 mt-1 ${sheet}`}>{children}</div>
        </details>
      )}
    </div>
  )
}
