import { button } from '@/app/_ui/button'
import { house } from '@/app/_ui/house-looks'
import { link } from '@/app/_ui/link'
import '@/app/_ui/house.css'
import type { Metadata } from 'next'
import { Breakable } from '@/app/_ui/breakable'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { LandingStill } from '@/app/_ui/landing-still'
import { landingWords } from '@/app/_ui/landing-words'
import { one, type Query } from '@/app/_ui/query'
import { withLang } from '@/app/_ui/with-lang'
import type { DeskLang } from '@/lib/core/shared/language'
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
    <GehoorPage lang={lang} path="/" nav={<Ways lang={lang} isSignedIn={isSignedIn} />}>
      <div className="max-w-[720px]">
        <h1 className="hyphens-auto text-balance font-normal font-people text-[2.75rem]/13 tracking-[-0.01em] max-wide:text-[2rem]/[2.375rem]">
          {said.title}
        </h1>
        <p className="mt-4 font-people text-[1.1875rem]/[1.875rem]">{said.lead}</p>
        <p className={house.ways}>
          <a className={button.first} href={withLang('/sign-up', lang)}>
            {said.signUp}
          </a>
          <span className="text-meta text-muted">{said.trial}</span>
        </p>
      </div>
      <LandingStill lang={lang} />
      <section className="mt-16 max-wide:mt-12">
        <h2 className="font-normal font-people text-[1.625rem]/[2.125rem]">{said.partsTitle}</h2>
        <ol className="mt-4 border-rule-ink border-t-2">
          {said.parts.map(({ name, says, does }) => (
            <li
              key={name}
              className="grid grid-cols-[152px_minmax(0,1fr)_minmax(0,1fr)] gap-x-6 gap-y-1 border-rule border-b py-4 max-wide:grid-cols-1"
            >
              <h3 className="font-people font-semibold text-name">{name}</h3>
              <p className="font-people text-told">{says}</p>
              <p className="text-muted">{does}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="mt-16 max-wide:mt-12">
        <h2 className="font-normal font-people text-[1.625rem]/[2.125rem]">{said.whyTitle}</h2>
        <dl className="mt-4 grid grid-cols-3 gap-x-8 gap-y-6 max-wide:grid-cols-1 [&_dd]:mt-1 [&_dd]:text-muted [&_dt]:border-rule-ink [&_dt]:border-t [&_dt]:pt-2 [&_dt]:font-semibold">
          {said.why.map(({ claim, because }) => (
            <div key={claim}>
              <dt>{claim}</dt>
              <dd>{because}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Questions lang={lang} example={await readExample()} />
    </GehoorPage>
  )
}

/** What it costs, where to look, and whom to ask: only what is true of this installation. */
function Questions({ lang, example }: { lang: DeskLang; example: string | null }) {
  const said = landingWords[lang]
  const email = contactEmail()
  return (
    <section className="mt-16 max-wide:mt-12">
      <h2 className="font-normal font-people text-[1.625rem]/[2.125rem]">{said.askTitle}</h2>
      <dl className="mt-4 grid grid-cols-3 gap-x-8 gap-y-6 max-wide:grid-cols-1 [&_dd]:mt-1 [&_dd]:text-muted [&_dt]:border-rule-ink [&_dt]:border-t [&_dt]:pt-2 [&_dt]:font-semibold">
        <div>
          <dt>{said.price.claim}</dt>
          <dd>{said.price.because}</dd>
        </div>
        {example ? (
          <div>
            <dt>{said.example.ask}</dt>
            <dd>
              {said.example.says}{' '}
              <a className={link} href={withLang(example, lang)}>
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
              <a className={link} href={`mailto:${email}`}>
                <Breakable text={email} />
              </a>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}

function Ways({ lang, isSignedIn }: { lang: DeskLang; isSignedIn: boolean }) {
  const said = landingWords[lang]
  return (
    <a className={link} href={isSignedIn ? '/desks' : withLang('/sign-in', lang)}>
      {isSignedIn ? said.toDesk : said.signIn}
    </a>
  )
}
