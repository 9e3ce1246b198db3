'use client'
// A fault of ours: said as such, with a mark by which it can be found again, and never with what went wrong inside. A page that
// was opened without loading everything anew comes here as well when it is too busy; loaded whole, the door says so.
import { button } from '@/app/_ui/button'
import { emptyLooks } from '@/app/_ui/empty'
import { faultWords, OTHERS_FIRST } from './fault-words'

type Fault = { error: unknown; retry: () => void }

export default function Fault({ error, retry }: Fault) {
  const words = faultWords(typeof document === 'undefined' ? 'nl' : document.documentElement.lang)
  const mark = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  const isBusy = mark === OTHERS_FIRST
  return (
    <main className={`${emptyLooks.around} min-h-dvh`}>
      <div className={emptyLooks.inside}>
        <h1 className={emptyLooks.title}>{isBusy ? words.busy : words.title}</h1>
        <p className={emptyLooks.text}>
          {isBusy ? words.busyText : words.text} {mark && !isBusy ? <code>{mark}</code> : null}
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
