import { readerLang } from '@/lib/session/reader-lang'
import { faultWords } from './fault-words'

export default async function NotFound() {
  const words = faultWords(await readerLang())
  return (
    <main className="empty">
      <title>{words.notFound}</title>
      <div>
        <h1>{words.notFound}</h1>
        <p>{words.notFoundText}</p>
        <p className="line">
          <a className="btn" href="/desks">
            {words.home}
          </a>
        </p>
      </div>
    </main>
  )
}
