import { readerLang } from '@/lib/session/reader-lang'
import { faultWords } from './fault-words'

/** In the place of a page that is not there, or not for whoever asks: which of the two is not said. */
export async function NotHere() {
  const words = faultWords(await readerLang())
  return (
    <main className="empty">
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
