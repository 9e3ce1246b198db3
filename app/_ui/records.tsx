import type { ReactNode } from 'react'

/** Things below each other under an ink rule, each in three columns: what, how far, and who or when. */
export function Records({ children }: { children: ReactNode }) {
  return <ul className="mt-3 divide-y divide-rule border-t border-rule-ink">{children}</ul>
}

export function RecordRow({ children }: { children: ReactNode }) {
  return (
    <li className="grid grid-cols-[minmax(0,1.2fr)_minmax(0,1.4fr)_168px] items-start gap-x-6 gap-y-1 py-2 max-wide:grid-cols-1">
      {children}
    </li>
  )
}
