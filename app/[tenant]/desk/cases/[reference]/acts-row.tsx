import type { ReactNode } from 'react'

/** Acts of one thing beside each other; on paper there is nothing to press. */
export function ActsRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-2 pt-1 print:hidden">{children}</div>
}
