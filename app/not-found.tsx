import '@/app/_ui/desk.css'
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
  const { title, text, home } = words[await readerLang()]
  return (
    <main className="empty">
      <title>{title}</title>
      <div>
        <h1>{title}</h1>
        <p>{text}</p>
        <p className="line">
          <a className="btn" href="/">
            {home}
          </a>
        </p>
      </div>
    </main>
  )
}
