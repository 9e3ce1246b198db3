import type { ReactNode } from 'react'
import { documentWords } from '@/lib/catalogues/public/document/words'
import type { Help } from '@/lib/core/procedure/public-page'
import { OWN_NAME, othersThan } from '@/lib/core/shared/language'
import { Each } from './each'
import { Words } from './line'
import { addressIn, type Place } from './place'

type Props = {
  place: Place
  /** This page in the other language; null when the switch stands in a form, or there is no other. */
  language: ReactNode
  /** What the Enter key presses on a page with a form. */
  enter?: ReactNode
  help: Help | null
  children: ReactNode
}

/** What every public page has: the way past it, whose page it is, the text, help, and the same links at the foot. */
export function Frame({ place, language, enter, help, children }: Props) {
  const words = documentWords[place.lang]
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      {enter}
      <div className="page">
        <header className="masthead">
          <a className="brand" href={addressIn(place)}>
            <bdi>{place.name}</bdi>
          </a>
          {language}
        </header>
        <main id="main">
          {children}
          {help ? <HelpSection help={help} /> : null}
        </main>
        <Foot place={place} />
      </div>
    </>
  )
}

/** The switch to each other language, as links; only for an organisation that speaks more than one. */
export function LanguageLink({ place, path }: { place: Place; path: string }) {
  const address = `${path}${path.includes('?') ? '&' : '?'}lang=`
  return (
    <Each of={othersThan(place.lang, place.languages)}>
      {(other) => (
        <a className="language" href={`${address}${other}`} lang={other} hrefLang={other}>
          {OWN_NAME[other]}
        </a>
      )}
    </Each>
  )
}

function HelpSection({ help }: { help: Help }) {
  return (
    <section className="row section help" aria-labelledby="help">
      <h2 className="margin" id="help">
        {help.heading}
      </h2>
      <div className="text">
        <Each of={help.lines}>
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

function Foot({ place }: { place: Place }) {
  const words = documentWords[place.lang]
  return (
    <footer className="foot">
      <a href={addressIn(place)}>{words.procedure}</a>
      <a href={`/status?lang=${place.lang}`}>{words.lostLink}</a>
      <a href={addressIn(place, '/privacy')}>{words.privacy}</a>
      <a href={addressIn(place, '/accessibility')}>{words.accessibility}</a>
      <a href={addressIn(place, '/report')}>{words.report}</a>
      <span>{words.runsOn}</span>
    </footer>
  )
}
