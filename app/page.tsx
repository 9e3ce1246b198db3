import { button } from '@/app/_ui/button'
import '@/app/_ui/house.css'
import type { Metadata } from 'next'
import { Breakable } from '@/app/_ui/breakable'
import { HousePage, withLang } from '@/app/_ui/house-page'
import { LandingStill } from '@/app/_ui/landing-still'
import { landingWords } from '@/app/_ui/landing-words'
import { one, type Query } from '@/app/_ui/query'
import type { Lang } from '@/lib/core/shared/language'
import { readExample } from '@/lib/queries/read-example'
import { currentUser } from '@/lib/session/current-user'
import { readerLang } from '@/lib/session/reader-lang'
import { contactEmail } from '@/lib/settings/env'

type Props = { searchParams: Query }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const said = landingWords[await readerLang(one((await searchParams).lang))]
  return { title: `Gehoor · ${said.title}`, description: said.lead }
}

/** What Gehoor is, on one page. */
export default async function Page({ searchParams }: Props) {
  const lang = await readerLang(one((await searchParams).lang))
  const said = landingWords[lang]
  const isSignedIn = (await currentUser()) !== null
  return (
    <HousePage lang={lang} path="/" nav={<Ways lang={lang} isSignedIn={isSignedIn} />}>
      <div className="opening">
        <h1>{said.title}</h1>
        <p className="lead">{said.lead}</p>
        <p className="ways">
          <a className={button.first} href={withLang('/sign-up', lang)}>
            {said.signUp}
          </a>
          <span className="meta">{said.trial}</span>
        </p>
      </div>
      <LandingStill lang={lang} />
      <section className="parts">
        <h2>{said.partsTitle}</h2>
        <ol>
          {said.parts.map(({ name, says, does }) => (
            <li key={name}>
              <h3>{name}</h3>
              <p className="says">{says}</p>
              <p className="does">{does}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="why">
        <h2>{said.whyTitle}</h2>
        <dl>
          {said.why.map(({ claim, because }) => (
            <div key={claim}>
              <dt>{claim}</dt>
              <dd>{because}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Asked lang={lang} example={await readExample()} />
    </HousePage>
  )
}

/** What it costs, where to look, and whom to ask: only what is true of this installation. */
function Asked({ lang, example }: { lang: Lang; example: string | null }) {
  const said = landingWords[lang]
  const email = contactEmail()
  return (
    <section className="why">
      <h2>{said.askTitle}</h2>
      <dl>
        <div>
          <dt>{said.price.claim}</dt>
          <dd>{said.price.because}</dd>
        </div>
        {example ? (
          <div>
            <dt>{said.example.ask}</dt>
            <dd>
              {said.example.says}{' '}
              <a className="link" href={withLang(example, lang)}>
                {said.example.link}
              </a>
            </dd>
          </div>
        ) : null}
        {email ? (
          <div>
            <dt>{said.contact.ask}</dt>
            <dd>
              {said.contact.says}{' '}
              <a className="link" href={`mailto:${email}`}>
                <Breakable text={email} />
              </a>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}

function Ways({ lang, isSignedIn }: { lang: Lang; isSignedIn: boolean }) {
  const said = landingWords[lang]
  return (
    <a className="link" href={isSignedIn ? '/desks' : withLang('/sign-in', lang)}>
      {isSignedIn ? said.toDesk : said.signIn}
    </a>
  )
}
