import { statusWords } from '@/lib/catalogues/public/status/words'
import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import type { LinePromise } from '@/lib/core/procedure/promise-line'
import type { Told } from '@/lib/words/status/status-letters'
import type { StatusPage } from '@/lib/words/status/status-page'
import { Each } from './each'
import { Frame, LanguageLink } from './frame'
import { Words } from './line'
import { actions, inMargin, lead, opening, quietButton, row, section, small } from './looks'
import type { Place } from './place'
import { Facts } from './procedure'
import { PromiseLine } from './promise-line'
import { ReferenceMargin } from './reference-margin'
import { Section } from './section'
import { ToldAnswers } from './status/told-answers'

type Props = {
  place: Place
  receipt: string
  /** The status link: as an address of ours, and whole, as it is read from paper. */
  link: { path: string; whole: string }
  page: StatusPage
  promises: LinePromise[]
  /** Whether a mail with the number and the link goes; held: this address had enough of them today. */
  mail: 'goes' | 'held' | 'none'
  /** What was sent, for the browser that sent it and has no e-mail address; null for anybody else. */
  told: readonly Told[] | null
  /** Looked at in the browser that sent it, which can do so for a day; else it is for a moment. */
  inItsBrowser: boolean
}

/**
 * After sending: the number, what is promised, who helps, how to add, and where to go if it goes wrong. The story only for
 * the browser that sent it, as a copy to print, when no code could ever bring it back.
 */
export function ConfirmationDocument({ place, receipt, link, page, promises, mail, told, inItsBrowser }: Props) {
  const words = statusDocumentWords[place.lang]
  const mailed = mail === 'goes'
  const here = inItsBrowser ? words.linkHereInBrowser : words.linkHere
  const said = { goes: words.mailed, held: words.heldBack, none: words.notMailed }
  const path = `/${place.slug}/intake/received/${receipt}`
  return (
    <Frame place={place} language={<LanguageLink place={place} path={path} />} help={page.help}>
      <div className={`${row} ${opening}`}>
        <ReferenceMargin reference={page.reference} lang={place.lang} />
        <div className="prose">
          <h1>{words.received}.</h1>
          <p className={lead}>
            {words.thanks} {said[mail]} {words.nothingToDo}
          </p>
        </div>
      </div>
      <section className={section} aria-labelledby="promised">
        <div className={row}>
          <div className="prose">
            <h2 id="promised">{statusWords[place.lang].promisedNow}</h2>
          </div>
        </div>
        <PromiseLine promises={promises} lang={place.lang} />
      </section>
      <WhoSection page={page} heading={statusWords[place.lang].whoHelps} />
      <Section id="follow" heading={words.addOrFollow}>
        <p>{words.addOrFollowText}</p>
        <p className={actions}>
          <a className={quietButton} href={link.path}>
            {words.toMine}
          </a>
        </p>
        {mailed ? null : (
          <p className="wrap-anywhere">
            {words.yourLink} <a href={link.path}>{link.whole}</a>
          </p>
        )}
        <p className={small}>
          {mailed ? words.linkInMail : here} {mailed ? <Words line={page.reach} /> : null}
        </p>
      </Section>
      {told ? <CopySection told={told} lang={place.lang} /> : null}
      {told === null && !mailed ? <NoCopySection page={page} lang={place.lang} /> : null}
      <ExternalSection page={page} heading={words.ifWrong} />
    </Frame>
  )
}

function CopySection({ told, lang }: { told: readonly Told[]; lang: Place['lang'] }) {
  const words = statusDocumentWords[lang]
  return (
    <Section id="copy" heading={words.copy}>
      <p>{words.copyText}</p>
      <ToldAnswers told={told} lang={lang} />
    </Section>
  )
}

function NoCopySection({ page, lang }: { page: StatusPage; lang: Place['lang'] }) {
  const words = statusDocumentWords[lang]
  return (
    <section className={`${row} ${section}`} aria-labelledby="copy">
      <h2 className={inMargin} id="copy">
        {words.copy}
      </h2>
      <p className="prose">
        {words.copyGone} <Words line={page.reach} />
      </p>
    </section>
  )
}

export function WhoSection({ page, heading }: { page: StatusPage; heading: string }) {
  return (
    <Section id="who" heading={heading}>
      {page.who.note ? <p>{page.who.note}</p> : null}
      {page.who.facts.length > 0 ? <Facts facts={page.who.facts} /> : null}
      {page.who.ifInvolved ? (
        <p>
          {page.who.ifInvolved} <Words line={page.reach} />
        </p>
      ) : null}
    </Section>
  )
}

export function ExternalSection({ page, heading }: { page: StatusPage; heading: string }) {
  return (
    <Section id="external" heading={heading}>
      <Each of={page.external.lines}>
        {(line) => (
          <p>
            <Words line={line} />
          </p>
        )}
      </Each>
    </Section>
  )
}
