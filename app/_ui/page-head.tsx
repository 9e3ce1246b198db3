import type { ReactNode } from 'react'

/** The head of a sheet: what the page is called, and at the other end what one chooses in it. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 max-wide:grid max-wide:justify-items-start">
      <h1 className="min-w-0 text-area tracking-[-0.008em] wrap-anywhere" dir="auto">
        {title}
      </h1>
      {children}
    </div>
  )
}
