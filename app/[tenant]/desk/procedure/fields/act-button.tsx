'use client'
import type { ReactNode } from 'react'
import { useOurForm } from '@/app/_forms/form'
import { button } from '@/app/_ui/button'

/** A button that saves the section and does something to one of its lists; `label` when it shows only a drawing. */
export function ActButton({ value, label, children }: { value: string; label?: string; children: ReactNode }) {
  const { busy } = useOurForm()
  return (
    <button
      type="submit"
      name="do"
      value={value}
      className={label ? button.icon : button.quiet}
      aria-label={label}
      title={label}
      aria-busy={busy || undefined}
    >
      {children}
    </button>
  )
}
