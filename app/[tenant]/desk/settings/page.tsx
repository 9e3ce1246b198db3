import { Form } from '@/app/_forms/form'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { column } from '@/app/_ui/column'
import type { Desk } from '@/app/_ui/desk'
import { Empty, emptyLooks } from '@/app/_ui/empty'
import { link, targetLink } from '@/app/_ui/link'
import { LiveAddress } from '@/app/_ui/live-address'
import { Notice } from '@/app/_ui/notice'
import { Pairs, Section } from '@/app/_ui/section'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { readSettings, type SettingsScreen } from '@/lib/queries/read-settings'
import { appUrl } from '@/lib/settings/env'
import { orNotFound } from '../or-not-found'
import { sitDown } from '../sit-down'
import { Closing } from './closing'
import { Copy } from './copy-form'
import { keepingWords } from './keeping/keeping-words'
import { OrganisationForm } from './organisation-form'
import { agreeAction } from './settings-actions'
import { settingsWords } from './settings-words'

type Props = { params: Promise<{ tenant: string }> }

async function titleOf({ params }: Props): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/settings`)
  return `${settingsWords[desk.lang].title} · ${desk.organisation}`
}

async function Page({ params }: Props) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/settings`)
  const screen = await readSettings(actor, { today: desk.today, now: atThisMoment().now })
  const said = settingsWords[desk.lang]
  if (screen === null) {
    return (
      <Shell desk={desk} area="settings" layout="pane">
        <Empty title={said.notYours} text={said.notYoursText}>
          <p className={emptyLooks.ways}>
            <To className={button.first} href="/account">
              {said.toAccount}
            </To>
          </p>
        </Empty>
      </Shell>
    )
  }
  return (
    <Shell desk={desk} area="settings" layout="page">
      <div className={column.double}>
        <h1>{said.title}</h1>
        {desk.isLive ? (
          <LiveAddress url={`${appUrl()}/${desk.slug}`} lang={desk.lang} languages={screen.languages} />
        ) : null}
        <OrganisationForm desk={desk} screen={screen} />
        <Trial desk={desk} screen={screen} />
        <Agreements desk={desk} screen={screen} />
        <Section title={said.ownTitle}>
          <p>
            {said.ownText}{' '}
            <To className={link} href="/account">
              {said.ownLink}
            </To>
          </p>
        </Section>
        <Section title={keepingWords(desk.lang).title}>
          <p>
            {keepingWords(desk.lang).linkText}{' '}
            <To className={link} href={`/${desk.slug}/desk/settings/keeping`}>
              {keepingWords(desk.lang).link}
            </To>
          </p>
        </Section>
        {screen.mayClose ? <Copy desk={desk} screen={screen} /> : null}
        {screen.mayClose ? <Closing desk={desk} screen={screen} /> : null}
      </div>
    </Shell>
  )
}

type PartProps = { desk: Desk; screen: SettingsScreen }

function Trial({ desk, screen }: PartProps) {
  const said = settingsWords[desk.lang]
  const { endsOn, daysLeft, members, cases } = screen.trial
  return (
    <Section title={said.trialTitle}>
      <Pairs
        pairs={[
          {
            term: said.trialEnds,
            value: endsOn && daysLeft !== null ? said.ends(longDate(endsOn, desk.lang), daysLeft) : said.noEnd,
          },
          { term: said.members, value: said.of(...members) },
          { term: said.cases, value: said.of(...cases) },
        ]}
      />
      <p className="text-meta text-muted">{said.trialText}</p>
    </Section>
  )
}

function Agreements({ desk, screen }: PartProps) {
  const said = settingsWords[desk.lang]
  const agreed = ({ version, at }: SettingsScreen['terms']) =>
    said.agreedOn(version, longDate(civilDateIn(AMSTERDAM, new Date(at)), desk.lang))
  return (
    <Section title={said.agreementsTitle}>
      <Pairs
        pairs={[
          {
            term: said.terms,
            value: (
              <a className={targetLink} href="/terms">
                {agreed(screen.terms)}
              </a>
            ),
          },
          {
            term: said.processing,
            value: (
              <a className={targetLink} href="/processing-agreement">
                {agreed(screen.processing)}
              </a>
            ),
          },
        ]}
      />
      {screen.mustAgreeAgain ? (
        <Notice kind="warning" title={said.changedTitle}>
          <p>{screen.mayClose ? said.changedText : said.changedOwner}</p>
          {screen.mayClose ? (
            <Form action={agreeAction} tenant={desk.slug} lang={desk.lang} id="agree" hidden={{ lang: desk.lang }}>
              <p className="flex flex-wrap items-center gap-2">
                <Submit tone="quiet">{said.agree}</Submit>
              </p>
            </Form>
          ) : null}
        </Notice>
      ) : null}
    </Section>
  )
}

export default orNotFound(Page, titleOf)
