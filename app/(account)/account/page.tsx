import { redirect } from 'next/navigation'
import { Form } from '@/app/_forms/form'
import { Select, TextInput } from '@/app/_forms/inputs'
import { SecretInput } from '@/app/_forms/secret-input'
import { Submit } from '@/app/_forms/submit'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { house } from '@/app/_ui/house-looks'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { one, type Query } from '@/app/_ui/query'
import type { DeskLang } from '@/lib/core/shared/language'
import { type CurrentUser, currentUser } from '@/lib/session/current-user'
import { readerLang } from '@/lib/session/reader-lang'
import { askAgainAction, changeOwnAction, changePasswordAction } from './account-actions'
import { accountWords } from './account-words'
import { Sessions } from './sessions'

/** One's own account: name, language, password, and where one is signed in. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const user = await currentUser()
  if (user === null) redirect('/sign-in?next=/account')
  const lang = await readerLang(one((await searchParams).lang))
  const said = accountWords[lang]
  return (
    <GehoorPage lang={lang} path="/account" narrow nav={<Back label={said.back} />}>
      <title>{`${said.title} · Gehoor`}</title>
      <h1 className={house.title}>{said.title}</h1>
      <p className={house.lead}>{user.email}</p>
      {user.emailConfirmed ? null : <Unconfirmed lang={lang} />}
      <div className={house.prose}>
        <h2>{said.detailsTitle}</h2>
        <Details lang={lang} user={user} />
        <h2>{said.passwordTitle}</h2>
        <p>{said.passwordLead}</p>
        <Form action={changePasswordAction} tenant="" lang={lang} id="password" hidden={{ lang }}>
          <SecretInput name="currentPassword" label={said.current} />
          <SecretInput name="newPassword" label={said.next} hint={said.nextHint} isNew />
          <p className={house.line}>
            <Submit tone="quiet">{said.changePassword}</Submit>
          </p>
        </Form>
        <h2>{said.sessionsTitle}</h2>
        <Sessions lang={lang} user={user} />
      </div>
    </GehoorPage>
  )
}

function Back({ label }: { label: string }) {
  return (
    <a className={link} href="/desks">
      {label}
    </a>
  )
}

function Unconfirmed({ lang }: { lang: DeskLang }) {
  const said = accountWords[lang]
  return (
    <Notice kind="warning" title={said.unconfirmed}>
      <p>{said.unconfirmedText}</p>
      <Form action={askAgainAction} tenant="" lang={lang} id="confirm" hidden={{ lang }}>
        <p className={house.line}>
          <Submit tone="quiet">{said.askAgain}</Submit>
        </p>
      </Form>
    </Notice>
  )
}

function Details({ lang, user }: { lang: DeskLang; user: CurrentUser }) {
  const said = accountWords[lang]
  const languages = [
    { value: 'nl', label: 'Nederlands' },
    { value: 'en', label: 'English' },
  ]
  return (
    <Form action={changeOwnAction} tenant="" lang={lang} id="details" hidden={{ lang }}>
      <TextInput name="name" label={said.name} autoComplete="name" value={user.name} />
      <Select name="language" label={said.language} options={languages} value={user.lang} />
      <p className={house.line}>
        <Submit tone="quiet">{said.keep}</Submit>
      </p>
    </Form>
  )
}
