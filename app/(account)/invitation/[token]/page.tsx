import type { Metadata } from 'next'
import { Form } from '@/app/_forms/form'
import { FormTitle } from '@/app/_forms/form-title'
import { TextInput } from '@/app/_forms/inputs'
import { SecretInput } from '@/app/_forms/secret-input'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { house } from '@/app/_ui/house-looks'
import { one, type Query } from '@/app/_ui/query'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { isolated } from '@/lib/core/shared/isolated'
import type { DeskLang } from '@/lib/core/shared/language'
import { type Invited, readInvitation } from '@/lib/queries/read-account-link'
import { currentUser } from '@/lib/session/current-user'
import { readerLang } from '@/lib/session/reader-lang'
import { LinkOver } from '../../link-over'
import { acceptAction, joinAction } from './invitation-actions'
import { invitationWords } from './invitation-words'

type Props = { params: Promise<{ token: string }>; searchParams: Query }

export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' }

export default async function Page({ params, searchParams }: Props) {
  const { token } = await params
  const lang = await readerLang(one((await searchParams).lang))
  const said = invitationWords[lang]
  const invitation = await readInvitation(token)
  if (invitation === null) {
    return <LinkOver lang={lang} title={said.over} lead={said.overLead} to="/sign-in" label={said.signIn} />
  }
  const until = longDate(civilDateIn(AMSTERDAM, new Date(invitation.expiresAt)), lang)
  return (
    <GehoorPage lang={lang} path={`/invitation/${token}`} narrow>
      <h1 className={house.title}>{said.title(isolated(invitation.tenantName))}</h1>
      <p className={house.lead}>
        {said.inviter(invitation.inviter && isolated(invitation.inviter), isolated(invitation.tenantName))}{' '}
        {said.lead(invitation.email, said.roles[invitation.role])} {said.until(until)}
      </p>
      <Answer lang={lang} token={token} invitation={invitation} />
    </GehoorPage>
  )
}

async function Answer({ lang, token, invitation }: { lang: DeskLang; token: string; invitation: Invited }) {
  const said = invitationWords[lang]
  const user = await currentUser()
  if (user === null && invitation.hasAccount) {
    const next = encodeURIComponent(`/invitation/${token}`)
    return (
      <p className={house.aside}>
        <a className={button.first} href={`/sign-in?from=invitation&lang=${lang}&next=${next}`}>
          {said.signInFirst}
        </a>
      </p>
    )
  }
  if (user !== null) {
    return (
      <Form action={acceptAction} tenant="" lang={lang} id="accept" hidden={{ lang, token }}>
        <FormTitle title={said.title(isolated(invitation.tenantName))} />
        <p className={house.line}>
          <Submit>{said.accept}</Submit>
        </p>
      </Form>
    )
  }
  return (
    <Form action={joinAction} tenant="" lang={lang} id="join" hidden={{ lang, token }}>
      <FormTitle title={said.title(isolated(invitation.tenantName))} />
      <TextInput name="name" label={said.name} autoComplete="name" value={invitation.name} />
      <SecretInput name="password" label={said.password} hint={said.passwordHint} isNew />
      <p className={house.line}>
        <Submit>{said.join}</Submit>
      </p>
    </Form>
  )
}
