import { documentWords } from '@/lib/catalogues/public/document/words'
import type { LinePromise } from '@/lib/core/procedure/promise-line'
import type { PublicLang } from '@/lib/core/shared/language'
import { Each } from './each'
import { Words } from './line'

/** The promise line: state always in words, the mark only repeats it. */
export function PromiseLine({ promises, lang }: { promises: readonly LinePromise[]; lang: PublicLang }) {
  return (
    <ol className="promises">
      <Each of={promises}>{(promise) => <OnTheLine promise={promise} lang={lang} />}</Each>
    </ol>
  )
}

function OnTheLine({ promise, lang }: { promise: LinePromise; lang: PublicLang }) {
  const { state, when, date, shown, deed, note, sum } = promise
  if (state === 'today') {
    return (
      <li className="today">
        <span className="mark" />
        <p className="when">{when}</p>
      </li>
    )
  }
  return (
    <li className={state === 'later' ? undefined : state}>
      <span className="mark" />
      <p className="when">
        {when} {date ? <time dateTime={date}>{shown}</time> : null}
      </p>
      <div className="what">
        <p className="deed">{deed}</p>
        {note ? (
          <p className="note">
            <Words line={note} />
          </p>
        ) : null}
        {sum ? (
          <details>
            <summary>{documentWords[lang].whyThisDate}</summary>
            <p className="note">{sum}</p>
          </details>
        ) : null}
      </div>
    </li>
  )
}
