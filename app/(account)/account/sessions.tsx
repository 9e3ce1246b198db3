import { Form } from '@/app/_forms/form'
import { Submit } from '@/app/_forms/submit'
import { house } from '@/app/_ui/house-looks'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { readOwnSessions, type SignedIn } from '@/lib/queries/read-own-sessions'
import type { CurrentUser } from '@/lib/session/current-user'
import { endOthersAction, endSessionAction } from './account-actions'
import { accountWords } from './account-words'

/** Where somebody is signed in, each to be ended, and all others at once. */
export async function Sessions({ lang, user }: { lang: DeskLang; user: CurrentUser }) {
  const said = accountWords[lang]
  const sessions = await readOwnSessions(user.id, user.sessionId)
  return (
    <>
      <ul className={house.rows}>
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center justify-between gap-3 py-2">
            <span>
              {said.since(instant(session.since, lang))}
              <br />
              <span className="text-meta text-muted">
                {session.isThis ? said.here : said.lastSeen(instant(session.lastSeen, lang))}
              </span>
            </span>
            {session.isThis ? null : <End lang={lang} session={session} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form action={endOthersAction} tenant="" lang={lang} id="others" hidden={{ lang }}>
          <p className={house.line}>
            <Submit tone="quiet">{said.endOthers}</Submit>
          </p>
        </Form>
      ) : null}
    </>
  )
}

function End({ lang, session }: { lang: DeskLang; session: SignedIn }) {
  return (
    <Form
      action={endSessionAction}
      tenant=""
      lang={lang}
      id={`end-${session.id.slice(0, 12)}`}
      className="mt-0!"
      hidden={{ lang, session: session.id }}
    >
      <Submit tone="plain">{accountWords[lang].end}</Submit>
    </Form>
  )
}

const writing: AtDesk<{ locale: string; between: string }> = {
  nl: { locale: 'nl-NL', between: '.' },
  en: { locale: 'en-GB', between: ':' },
}

function instant(at: Date, lang: DeskLang): string {
  const form = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const
  const { locale, between } = writing[lang]
  return new Intl.DateTimeFormat(locale, form).format(at).replace(':', between)
}
