import { documentWords } from '@/lib/catalogues/public/document/words'
import type { LinePromise } from '@/lib/core/procedure/promise-line'
import type { PublicLang } from '@/lib/core/shared/language'
import { Each } from './each'
import { Words } from './line'
import { hint, row } from './looks'

/** The promise line: state always in words, the mark only repeats it. */
export function PromiseLine({ promises, lang }: { promises: readonly LinePromise[]; lang: PublicLang }) {
  return (
    <ol className="list-none pt-6" data-promises>
      <Each of={promises}>{(promise) => <OnTheLine promise={promise} lang={lang} />}</Each>
    </ol>
  )
}

function OnTheLine({ promise, lang }: { promise: LinePromise; lang: PublicLang }) {
  const { state, when, date, shown, deed, note, sum } = promise
  if (state === 'today') {
    return (
      <li className={`relative pb-8 pl-9 last:pb-0 page:pb-4 page:pl-0 ${row}`} data-state="today">
        <span />
        <p className="text-page-small text-page-ink page:col-start-2 page:pt-2">{when}</p>
      </li>
    )
  }
  return (
    <li
      className={`relative pb-8 pl-9 last:pb-0 page:pb-6 page:pl-0 print:break-inside-avoid ${row}`}
      data-state={state === 'later' ? undefined : state}
    >
      <span />
      <p className={`text-page-small ${state === 'broken' ? 'text-page-danger' : 'text-page-muted'}`}>
        {when}{' '}
        {date ? (
          <time className="block font-people text-page-date tracking-[-0.006em] text-page-ink" dateTime={date}>
            {shown}
          </time>
        ) : null}
      </p>
      <div className="mt-1 page:mt-0 page:pt-[1.6875rem]">
        <p className="font-semibold">{deed}</p>
        {note ? (
          <p className={hint}>
            <Words line={note} />
          </p>
        ) : null}
        {sum ? (
          <details>
            <summary>{documentWords[lang].whyThisDate}</summary>
            <p className={hint}>{sum}</p>
          </details>
        ) : null}
      </div>
    </li>
  )
}
