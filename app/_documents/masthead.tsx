import type { ReactNode } from 'react'

const rule = 'relative mt-6 border-t border-page-rule'
const beginning =
  'before:absolute before:-top-px before:left-0 before:h-1.5 before:w-24 before:bg-page-brand page:before:w-margin'

/** One rule over the page; it begins in the organisation's own colour. */
export function Masthead({ href, name, children }: { href: string; name: ReactNode; children?: ReactNode }) {
  return (
    <header className={`${rule} ${beginning} flex items-center justify-between gap-4 py-4`}>
      <a
        className="inline-flex min-h-11 min-w-0 items-center font-people text-[1.25rem]/6 text-page-ink no-underline wrap-anywhere hover:underline hover:decoration-2"
        href={href}
      >
        {name}
      </a>
      {children}
    </header>
  )
}

/** The look of the switch to the other language, a link or a button. */
export const languageSwitch = 'inline-flex min-h-11 flex-none items-center text-page-small text-page-ink print:hidden'

/** The width of a page. */
export const sheet = 'mx-auto max-w-[58rem] px-5 page:px-6'
