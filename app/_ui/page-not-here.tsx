'use client'
// The framework sends this along with every page, in case it turns out not to be there: as a part of the browser it is a name.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { button } from './button'
import { GehoorPage } from './gehoor-page'
import { house } from './house-looks'
import { withLang } from './with-lang'

const words: AtDesk<Record<'title' | 'text' | 'home', string>> = {
  nl: {
    title: 'Deze pagina is er niet.',
    text: 'Misschien klopt het adres niet. Kijk het na, of ga terug.',
    home: 'Naar het begin',
  },
  en: {
    title: 'This page is not here.',
    text: 'The address may be wrong. Check it, or go back.',
    home: 'To the start',
  },
}

/** In the place of a page outside any organisation that is not there. */
export function PageNotHere({ lang }: { lang: DeskLang }) {
  const { title, text, home } = words[lang]
  return (
    <GehoorPage lang={lang} path="/" narrow>
      <title>{title}</title>
      <h1 className={house.title}>{title}</h1>
      <p className={house.lead}>{text}</p>
      <p className={house.ways}>
        <a className={button.quiet} href={withLang('/', lang)}>
          {home}
        </a>
      </p>
    </GehoorPage>
  )
}
