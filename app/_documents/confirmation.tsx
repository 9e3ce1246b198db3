import type { StatusPage } from '@/lib/case/status/status-page'
import { statusWords } from '@/lib/case/status/status-words'
import type { LinePromise } from '@/lib/procedure/promise-line'
import { Each } from './each'
import { Frame, LanguageLink } from './frame'
import { Words } from './line'
import type { Place } from './place'
import { Facts } from './procedure'
import { PromiseLine } from './promise-line'
import { ReferenceMargin } from './reference-margin'
import { statusDocumentWords } from './status-words'

type Props = {
  place: Place
  receipt: string
  /** The status link: as an address of ours, and whole, as it is read from paper. */
  link: { path: string; whole: string }
  page: StatusPage
  promises: LinePromise[]
  mailed: boolean
}

/** After sending: the number, what is promised, who helps, how to add, and where to go if it goes wrong. No word of the story. */
export function ConfirmationDocument({ place, receipt, link, page, promises, mailed }: Props) {
  const words = statusDocumentWords[place.lang]
  const path = `/${place.slug}/intake/received/${receipt}`
  return (
    <Frame place={place} language={<LanguageLink place={place} path={path} />} help={page.help}>
      <div className="row opening">
        <ReferenceMargin reference={page.reference} lang={place.lang} />
        <div className="text">
          <h1>{words.received}.</h1>
          <p className="lead">
            {words.thanks} {mailed ? words.mailed : words.notMailed} {words.nothingToDo}
          </p>
        </div>
      </div>
      <section className="section" aria-labelledby="promised">
        <div className="row">
          <div className="text">
            <h2 id="promised">{statusWords[place.lang].promisedNow}</h2>
          </div>
        </div>
        <PromiseLine promises={promises} lang={place.lang} />
      </section>
      <WhoSection page={page} heading={statusWords[place.lang].whoHelps} lang={place.lang} />
      <section className="row section" aria-labelledby="follow">
        <h2 className="margin" id="follow">
          {words.addOrFollow}
        </h2>
        <div className="text">
          <p>{words.addOrFollowText}</p>
          <p className="actions">
            <a className="button quiet" href={link.path}>
              {words.toMine}
            </a>
          </p>
          {mailed ? null : (
            <p className="whole-link">
              {words.yourLink} <a href={link.path}>{link.whole}</a>
            </p>
          )}
          <p className="small muted">{mailed ? words.linkInMail : words.linkHere}</p>
        </div>
      </section>
      <ExternalSection page={page} heading={words.ifWrong} />
    </Frame>
  )
}

export function WhoSection({ page, heading, lang }: { page: StatusPage; heading: string; lang: Place['lang'] }) {
  return (
    <section className="row section" aria-labelledby="who">
      <h2 className="margin" id="who">
        {heading}
      </h2>
      <div className="text">
        {page.who.note ? <p>{page.who.note}</p> : null}
        {page.who.facts.length > 0 ? <Facts facts={page.who.facts} /> : null}
        <p>{statusWords[lang].aboutOneOfThem}</p>
      </div>
    </section>
  )
}

export function ExternalSection({ page, heading }: { page: StatusPage; heading: string }) {
  return (
    <section className="row section" aria-labelledby="external">
      <h2 className="margin" id="external">
        {heading}
      </h2>
      <div className="text">
        <Each of={page.external.lines}>
          {(line) => (
            <p>
              <Words line={line} />
            </p>
          )}
        </Each>
      </div>
    </section>
  )
}
