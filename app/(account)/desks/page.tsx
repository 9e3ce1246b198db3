import { redirect } from 'next/navigation'
import { Form } from '@/app/_forms/form'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { house } from '@/app/_ui/house-looks'
import { link } from '@/app/_ui/link'
import { one, type Query } from '@/app/_ui/query'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { isolated } from '@/lib/core/shared/isolated'
import { findAtClosing } from '@/lib/operations/organisation/copies/fetch-at-closing'
import { type ClosedOrganisation, readClosed } from '@/lib/queries/read-closed'
import { closedMemberships, closedOwnerships, currentMemberships } from '@/lib/session/current-actor'
import { currentUser } from '@/lib/session/current-user'
import { readerLang } from '@/lib/session/reader-lang'
import { reopenAction } from './desks-actions'
import { desksWords } from './desks-words'

/** Which organisation to work for. Whoever has one goes straight to it, unless they asked to see the list. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  if ((await currentUser()) === null) redirect('/sign-in?next=/desks')
  const desks = (await currentMemberships()).map(({ slug, name, role, tenantState }) => {
    return { slug, name, role, href: `/${slug}/desk/${tenantState === 'setting-up' ? 'start' : 'cases'}` }
  })
  const closed = await closedOnes()
  const kept = await keptForMe()
  const [only, ...others] = desks
  if (only && others.length === 0 && query.all === undefined) redirect(only.href)
  const lang = await readerLang(one(query.lang))
  const said = desksWords[lang]
  return (
    <GehoorPage lang={lang} path="/desks?all=1" narrow>
      <title>{`${said.title} · Gehoor`}</title>
      <h1 className={house.title}>{said.title}</h1>
      {desks.length === 0 && closed.length + kept.length > 0 ? null : (
        <p className={house.lead}>{only ? said.lead : said.none}</p>
      )}
      {only ? (
        <ul className={house.rows}>
          {desks.map(({ slug, name, role, href }) => (
            <li key={slug}>
              <a
                className="flex flex-wrap items-baseline justify-between gap-x-4 py-3 [&:hover_b]:underline [&:hover_b]:underline-offset-3"
                href={href}
              >
                <b dir="auto">{name}</b>
                <span className="text-meta text-muted">{said.roles[role]}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {closed.map(({ slug, name, until }) => (
        <section key={slug} className={house.aside}>
          <h2>{said.closed(isolated(name))}</h2>
          <p>{said.closedText(longDate(until, lang))}</p>
          <Form action={reopenAction} tenant="" lang={lang} id={`reopen-${slug}`} hidden={{ lang, closed: slug }}>
            <p className={house.line}>
              <Submit tone="quiet">{said.reopen(isolated(name))}</Submit>
            </p>
          </Form>
        </section>
      ))}
      {kept.map(({ slug, name, id, until }) => (
        <section key={id} className={house.aside}>
          <h2>{said.kept(isolated(name))}</h2>
          <p>{said.keptText(longDate(until, lang))}</p>
          <p className={house.line}>
            <a className={button.quiet} href={`/desks/copy/${slug}/${id}`} download>
              {said.fetchKept}
            </a>
          </p>
        </section>
      ))}
      <div className={`${house.aside} ${house.line}`}>
        <a className={link} href="/account">
          {said.account}
        </a>
        <form action="/sign-out" method="post">
          <button type="submit" className={button.quiet}>
            {said.signOut}
          </button>
        </form>
      </div>
    </GehoorPage>
  )
}

async function closedOnes(): Promise<ClosedOrganisation[]> {
  const { now } = atThisMoment()
  const found = await Promise.all((await closedOwnerships()).map(({ actor }) => readClosed(actor, now)))
  return found.filter((it) => it !== null)
}

/** What was kept for whoever asks when an organisation of theirs closed, and the last day on which it is there. */
async function keptForMe() {
  const { now } = atThisMoment()
  const found = await Promise.all(
    (await closedMemberships()).map(async ({ slug, name, actor }) => {
      const copy = await findAtClosing(actor, now)
      const until = copy && civilDateIn(AMSTERDAM, new Date(copy.until.getTime() - 1))
      return copy && until ? { slug, name, id: copy.id, until } : null
    }),
  )
  return found.filter((it) => it !== null)
}
