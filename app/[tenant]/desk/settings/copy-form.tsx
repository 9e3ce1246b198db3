import type { Desk } from '@/app/_ui/desk'
import { Notice } from '@/app/_ui/notice'
import { Section } from '@/app/_ui/section'
import { AMSTERDAM, civilDateIn } from '@/lib/calendar/civil-date'
import { longDate } from '@/lib/calendar/format-date'
import type { SettingsScreen } from '@/lib/queries/read-settings'
import { settingsWords } from './settings-words'

/** A copy of everything. A form of its own kind: what comes back is a file. `refused`: why there was none. */
export function Copy({ desk, screen, refused }: { desk: Desk; screen: SettingsScreen; refused: string }) {
  const said = settingsWords[desk.lang]
  const why = refused === 'password' || refused === 'tries' ? said.copyRefused[refused] : null
  const last = screen.handedOutAt
  return (
    <Section title={said.copyTitle} id="copy">
      <p>{said.copyText}</p>
      {screen.casesLeftOut > 0 ? <p>{said.copyLeftOut(screen.casesLeftOut)}</p> : null}
      {last ? <p className="meta">{said.copyLast(longDate(civilDateIn(AMSTERDAM, last), desk.lang))}</p> : null}
      {why ? (
        <Notice kind="danger" live>
          {why}
        </Notice>
      ) : null}
      <form className="form" method="post" action={`/${desk.slug}/desk/settings/copy`}>
        <div className="field">
          <label htmlFor="copy-password">{said.password}</label>
          <span className="hint">{said.copyPassword}</span>
          <input className="input" type="password" id="copy-password" name="password" autoComplete="current-password" />
        </div>
        <p className="line">
          <button type="submit" className="btn">
            {said.copyDo}
          </button>
        </p>
      </form>
    </Section>
  )
}
