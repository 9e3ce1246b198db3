import type { ReactNode } from 'react'
import { documentWords } from '@/lib/catalogues/public/document/words'
import type { Help } from '@/lib/core/procedure/public-page'
import { OWN_NAME, othersThan } from '@/lib/core/shared/language'
import { Each } from './each'
import { Words } from './line'
import { small } from './looks'
import { languageSwitch, Masthead, sheet } from './masthead'
import { addressIn, type Place } from './place'
import { Section } from './section'

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
      <a className="absolute -top-40 left-4 z-2 bg-page-field px-4 py-3 focus:top-4 print:hidden" href="#main">
        {words.skip}
      </a>
      {enter}
      <div className={sheet}>
        <Masthead href={addressIn(place)} name={<bdi>{place.name}</bdi>}>
          {language}
        </Masthead>
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
        <a className={languageSwitch} href={`${address}${other}`} lang={other} hrefLang={other}>
          {OWN_NAME[other]}
        </a>
      )}
    </Each>
  )
}

function HelpSection({ help }: { help: Help }) {
  return (
    <Section id="help" heading={help.heading}>
      <Each of={help.lines}>
        {(line) => (
          <p>
            <Words line={line} />
          </p>
        )}
      </Each>
    </Section>
  )
}

const footLink = 'inline-flex min-h-11 items-center text-inherit hover:text-page-ink'

function Foot({ place }: { place: Place }) {
  const words = documentWords[place.lang]
  return (
    <footer
      className={`flex flex-wrap items-center gap-x-6 border-t border-page-rule pt-4 pb-12 print:hidden ${small}`}
    >
      <a className={footLink} href={addressIn(place)}>
        {words.procedure}
      </a>
      <a className={footLink} href={`/status?lang=${place.lang}`}>
        {words.lostLink}
      </a>
      <a className={footLink} href={addressIn(place, '/privacy')}>
        {words.privacy}
      </a>
      <a className={footLink} href={addressIn(place, '/accessibility')}>
        {words.accessibility}
      </a>
      <a className={footLink} href={addressIn(place, '/report')}>
        {words.report}
      </a>
      <span>{words.runsOn}</span>
    </footer>
  )
}
