import type { ReactNode } from 'react'
import { type AtDesk, DeskLang, OWN_NAME } from '@/lib/core/shared/language'
import { Sprite } from './sprite'

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

/** The frame of a page outside any organisation. Plain links, so that every page is loaded whole and in one language. */
export function HousePage({ lang, path, narrow = false, nav, children }: Props) {
  const said = words[lang]
  return (
    <div className="house-page" lang={lang}>
      <a className="skip" href="#main">
        {said.skip}
      </a>
      <Sprite />
      <header className="house-head">
        <a className="name" href={withLang('/', lang)} aria-label={said.home}>
          Gehoor
        </a>
        <nav aria-label="Gehoor">
          {nav}
          {DeskLang.options
            .filter((other) => other !== lang)
            .map((other) => (
              <a key={other} className="link" href={withLang(path, other)} lang={other} hrefLang={other}>
                {OWN_NAME[other]}
              </a>
            ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={narrow ? 'narrow' : undefined}>
        {children}
      </main>
      <footer className="house-foot">
        <a className="link" href={withLang('/terms', lang)}>
          {said.terms}
        </a>
        <a className="link" href={withLang('/processing-agreement', lang)}>
          {said.processing}
        </a>
      </footer>
    </div>
  )
}

/** The same address in this language. */
export function withLang(path: string, lang: DeskLang): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
}
