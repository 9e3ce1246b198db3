'use client'
import type { ReactNode } from 'react'
import { button } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'

/** Opens the browser's own way to print; the page prints the same by its menu. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className={button.first} onClick={() => window.print()}>
      <Icon name="post" /> {children}
    </button>
  )
}
