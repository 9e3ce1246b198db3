'use client'
// A fault of ours: said as such, with a mark by which it can be found again, and never with what went wrong inside.
import { button } from '@/app/_ui/button'
import { emptyLooks } from '@/app/_ui/empty'
import { faultWords } from './fault-words'

type Fault = { error: unknown; retry: () => void }

export default function Fault({ error, retry }: Fault) {
  const words = faultWords(typeof document === 'undefined' ? 'nl' : document.documentElement.lang)
  const mark = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  return (
    <main className={`${emptyLooks.around} min-h-dvh`}>
      <div className={emptyLooks.inside}>
        <h1 className={emptyLooks.title}>{words.title}</h1>
        <p className={emptyLooks.text}>
          {words.text} {mark ? <code>{mark}</code> : null}
        </p>
        <p className={emptyLooks.ways}>
          <button type="button" className={button.first} onClick={() => retry()}>
            {words.again}
          </button>
        </p>
      </div>
    </main>
  )
}
