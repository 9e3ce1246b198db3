import type { ReactNode } from 'react'

/** Nothing here, said in one sentence, with what comes next. */
export function Empty({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <div>
        <h2>{title}</h2>
        {text ? <p>{text}</p> : null}
        {children}
      </div>
    </div>
  )
}
