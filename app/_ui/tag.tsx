import type { ReactNode } from 'react'

/** A word set apart; a meaning is never told by its colour alone. */
export function Tag({
  kind = 'line',
  children,
}: {
  kind?: 'line' | 'danger' | 'warning' | 'success' | 'info'
  children: ReactNode
}) {
  return <bdi className={`tag ${kind}`}>{children}</bdi>
}
