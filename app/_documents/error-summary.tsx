import type { ReactNode } from 'react'

/** On top of a page that was sent with errors: what to look at again. */
export function ErrorSummary({ heading, children }: { heading: string; children?: ReactNode }) {
  return (
    <div
      className="mb-12 border-t-4 border-b border-page-danger pt-4 pb-6 focus:[outline:none] focus:[box-shadow:none] [&_p]:mt-2 [&+*]:mt-0"
      role="alert"
      tabIndex={-1}
      aria-labelledby="summary"
    >
      <h2 id="summary">{heading}</h2>
      {children}
    </div>
  )
}

/** The fields that are wrong, each with the way to it. */
export const errorList = 'mt-2 list-none'
export const errorLink = 'inline-block py-2 font-semibold text-page-danger'
