import type { ReactNode } from 'react'

/** How an empty page looks: in the middle of what is left, its promise line with air around it. */
export const emptyLooks = {
  around: 'grid content-center bg-paper p-12 max-wide:px-4 max-wide:py-6',
  inside: 'mx-auto w-full max-w-[880px] pb-24 max-wide:pb-6',
  title: 'text-balance font-normal font-people text-display max-wide:text-[1.625rem]/8',
  text: 'text-muted text-text',
  ways: 'flex flex-wrap items-center gap-2 pt-4 text-text',
}

/** Nothing here, said in one sentence, with what comes next. */
export function Empty({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div data-empty className={emptyLooks.around}>
      <div className={emptyLooks.inside}>
        <h2 className={emptyLooks.title}>{title}</h2>
        {text ? <p className={emptyLooks.text}>{text}</p> : null}
        {children}
      </div>
    </div>
  )
}
