'use client'
// A fault of ours: said as such, with a mark by which it can be found again, and never with what went wrong inside.
import { button } from '@/app/_ui/button'
import { faultWords } from './fault-words'

type Fault = { error: unknown; retry: () => void }

export default function Fault({ error, retry }: Fault) {
  const words = faultWords(typeof document === 'undefined' ? 'nl' : document.documentElement.lang)
  const mark = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  return (
    <main className="empty">
      <div>
        <h1>{words.title}</h1>
        <p>
          {words.text} {mark ? <code>{mark}</code> : null}
        </p>
        <p className="line">
          <button type="button" className={button.first} onClick={() => retry()}>
            {words.again}
          </button>
        </p>
      </div>
    </main>
  )
}
