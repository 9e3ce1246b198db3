import type { ReactNode } from 'react'

/** Two columns: what the page is about, and narrower beside it what belongs to it. */
export function Front({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1.52fr)_minmax(0,1fr)] items-start gap-8 max-[1101px]:grid-cols-1">
      {children}
    </div>
  )
}
