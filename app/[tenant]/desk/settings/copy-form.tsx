import { Form } from '@/app/_forms/form'
import { SecretInput } from '@/app/_forms/secret-input'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { sayInstant } from '@/app/_ui/say-instant'
import { Section } from '@/app/_ui/section'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { OwnCopyShown, SettingsScreen } from '@/lib/queries/read-settings'
import { RefreshSoon } from './refresh-soon'
import { askCopyAction } from './settings-actions'
import { sayBytes, settingsWords } from './settings-words'

/** A copy of everything: asked for here, made by the worker, and fetched here when it is ready. */
export function Copy({ desk, screen }: { desk: Desk; screen: SettingsScreen }) {
  const said = settingsWords[desk.lang]
  const last = screen.handedOutAt
  const isUnderWay = screen.copy?.state === 'waiting' || screen.copy?.state === 'making'
  return (
    <Section title={said.copyTitle} id="copy">
      <p>{said.copyText}</p>
      {last ? (
        <p className="text-meta text-muted">{said.copyLast(longDate(civilDateIn(AMSTERDAM, last), desk.lang))}</p>
      ) : null}
      {screen.copy ? <OwnCopy desk={desk} copy={screen.copy} /> : null}
      {isUnderWay ? (
        <RefreshSoon />
      ) : (
        <Form action={askCopyAction} tenant={desk.slug} lang={desk.lang} id="copy-form" hidden={{ lang: desk.lang }}>
          <SecretInput name="currentPassword" label={said.password} hint={said.copyPassword} />
          <p className="flex flex-wrap items-center gap-2">
            <Submit tone="quiet">{said.copyDo}</Submit>
          </p>
        </Form>
      )}
    </Section>
  )
}

function OwnCopy({ desk, copy }: { desk: Desk; copy: OwnCopyShown }) {
  const said = settingsWords[desk.lang]
  if (copy.state === 'failed') {
    return (
      <Notice kind="danger" live>
        <p>{copy.isFull ? said.copyFull : said.copyFailed}</p>
      </Notice>
    )
  }
  if (copy.state !== 'ready' || copy.madeAt === null || copy.until === null) {
    return (
      <Notice kind="info" live title={said.copyMaking(copy.far)}>
        <p>
          {said.copyWait}{' '}
          <a className={link} href={`/${desk.slug}/desk/settings#copy`}>
            {said.copyLook}
          </a>
        </p>
      </Notice>
    )
  }
  const until = longDate(civilDateIn(AMSTERDAM, copy.until), desk.lang)
  return (
    <Notice kind="success" title={said.copyReady}>
      <p>{said.copyFrom(sayInstant(copy.madeAt.toISOString(), desk.today, desk.lang), until)}</p>
      <p className="flex flex-wrap items-center gap-2">
        <a className={button.first} href={`/${desk.slug}/desk/settings/copy/${copy.id}`} download>
          {said.copyFetch(sayBytes(copy.bytes, desk.lang))}
        </a>
      </p>
    </Notice>
  )
}
