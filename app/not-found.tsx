import { button } from '@/app/_ui/button'
import { house } from '@/app/_ui/house-looks'
import '@/app/_ui/house.css'
import { GehoorPage, withLang } from '@/app/_ui/gehoor-page'
import { readerLang } from '@/lib/session/reader-lang'

const words = {
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

export default async function NotFound() {
  const lang = await readerLang()
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
