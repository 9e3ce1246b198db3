import type { Metadata } from 'next'
import { Form } from '@/app/_forms/form'
import { FormTitle } from '@/app/_forms/form-title'
import { SecretInput } from '@/app/_forms/secret-input'
import { Submit } from '@/app/_forms/submit'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { house } from '@/app/_ui/house-looks'
import { one, type Query } from '@/app/_ui/query'
import { readAccountLink } from '@/lib/queries/read-account-link'
import { currentUser } from '@/lib/session/current-user'
import { readerLang } from '@/lib/session/reader-lang'
import { LinkOver } from '../../link-over'
import { confirmAction } from './confirm-action'
import { confirmWords } from './confirm-words'

type Props = { params: Promise<{ token: string }>; searchParams: Query }

export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' }

/** Asks for the password where nobody is signed in: mail scanners follow links and press buttons, and type nothing. */
export default async function Page({ params, searchParams }: Props) {
  const { token } = await params
  const lang = await readerLang(one((await searchParams).lang))
  const said = confirmWords[lang]
  const link = await readAccountLink(token, 'confirm')
  const user = await currentUser()
  if (link === null && user !== null) {
    return <LinkOver lang={lang} title={said.over} lead={said.overSignedIn} to="/desks" label={said.toDesk} />
  }
  if (link === null) {
    return <LinkOver lang={lang} title={said.over} lead={said.overLead} to="/sign-in" label={said.signIn} />
  }
  const isSignedIn = user?.id === link.userId
  return (
    <GehoorPage lang={lang} path={`/confirm/${token}`} narrow>
      <h1 className={house.title}>{said.title}</h1>
      <p className={house.lead}>
        {isSignedIn ? said.lead : said.leadPassword} <b>{link.email}</b>
      </p>
      <Form action={confirmAction} tenant="" lang={lang} id="confirm" hidden={{ lang, token }}>
        <FormTitle title={said.title} />
        {isSignedIn ? null : <SecretInput name="password" label={said.password} />}
        <p className={house.line}>
          <Submit>{said.submit}</Submit>
        </p>
      </Form>
      <p className={house.aside}>{said.notYou}</p>
    </GehoorPage>
  )
}
