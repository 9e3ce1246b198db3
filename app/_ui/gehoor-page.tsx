'use client'
import type { ReactNode } from 'react'
import { type AtDesk, DeskLang, OWN_NAME } from '@/lib/core/shared/language'
import { link } from './link'
import { SkipLink } from './skip-link'
import { withLang } from './with-lang'

type Props = {
  lang: DeskLang
  /** This page's own path, with its query but without `lang`, for the link to the other language. */
  path: string
  narrow?: boolean
  /** Links of the masthead beside the language. */
  nav?: ReactNode
  children: ReactNode
}

const words: AtDesk<Record<'skip' | 'terms' | 'processing' | 'home', string>> = {
  nl: {
    skip: 'Naar de inhoud',
    terms: 'Gebruiksvoorwaarden',
    processing: 'Verwerkersovereenkomst',
    home: 'Gehoor, naar het begin',
  },
  en: {
    skip: 'Skip to content',
    terms: 'Terms of use',
    processing: 'Data processing agreement',
    home: 'Gehoor, to the start',
  },
}

const MIDDLE = 'px-[max(1rem,calc((100%-1040px)/2))]'
const TARGETS = '[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center'
// Forms and what is to be known stand here with more air than at a desk.
const main =
  'mx-auto w-full px-4 pt-12 pb-16 focus:shadow-none focus:outline-none max-wide:pt-6 max-wide:pb-12 [&_[data-notice]]:mt-4 [&_[data-notice]]:px-4 [&_[data-notice]]:py-3 [&_[data-notice]]:text-text [&_[data-notice]>svg]:mt-1 [&_[data-notice]_a]:text-inherit [&_form>[data-notice]]:mt-0 [&_form[id]]:mt-6 [&_form[id]]:gap-6'

/** The frame of a page outside any organisation. Plain links, so that every page is loaded whole and in one language. */
export function GehoorPage({ lang, path, narrow = false, nav, children }: Props) {
  const said = words[lang]
  return (
    <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_1fr_auto] bg-paper text-text" lang={lang}>
      <SkipLink to="main">{said.skip}</SkipLink>
      <header className={`double-rule flex min-h-14 flex-wrap items-center gap-x-6 bg-canvas pt-1 pb-[9px] ${MIDDLE}`}>
        <a
          className="inline-flex min-h-11 items-center font-people font-semibold text-[1.1875rem]/6"
          href={withLang('/', lang)}
          aria-label={said.home}
        >
          Gehoor
        </a>
        <nav className={`ml-auto flex flex-wrap gap-x-4 ${TARGETS}`} aria-label="Gehoor">
          {nav}
          {DeskLang.options
            .filter((other) => other !== lang)
            .map((other) => (
              <a key={other} className={link} href={withLang(path, other)} lang={other} hrefLang={other}>
                {OWN_NAME[other]}
              </a>
            ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={`${main} ${narrow ? 'max-w-[592px]' : 'max-w-[1072px]'}`}>
        {children}
      </main>
      <footer
        className={`flex flex-wrap gap-x-6 border-rule border-t bg-canvas py-2 text-body text-muted ${MIDDLE} ${TARGETS}`}
      >
        <a className={link} href={withLang('/terms', lang)}>
          {said.terms}
        </a>
        <a className={link} href={withLang('/processing-agreement', lang)}>
          {said.processing}
        </a>
      </footer>
    </div>
  )
}
