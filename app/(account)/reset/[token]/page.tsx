import type { Metadata } from 'next'
import { Form } from '@/app/_forms/form'
import { FormTitle } from '@/app/_forms/form-title'
import { SecretInput } from '@/app/_forms/secret-input'
import { Submit } from '@/app/_forms/submit'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { house } from '@/app/_ui/house-looks'
import { one, type Query } from '@/app/_ui/query'
import { readAccountLink } from '@/lib/queries/read-account-link'
import { readerLang } from '@/lib/session/reader-lang'
import { LinkOver } from '../../link-over'
import { resetWords } from '../reset-words'
import { setPasswordAction } from './set-password-action'

type Props = { params: Promise<{ token: string }>; searchParams: Query }

export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' }

export default async function Page({ params, searchParams }: Props) {
  const { token } = await params
  const lang = await readerLang(one((await searchParams).lang))
  const said = resetWords[lang]
  if ((await readAccountLink(token, 'reset')) === null) {
    return <LinkOver lang={lang} title={said.over} lead={said.overLead} to="/reset" label={said.newLink} />
  }
  return (
    <GehoorPage lang={lang} path={`/reset/${token}`} narrow>
      <h1 className={house.title}>{said.choose}</h1>
      <p className={house.lead}>{said.chooseLead}</p>
      <Form action={setPasswordAction} tenant="" lang={lang} id="password" hidden={{ lang, token }}>
        <FormTitle title={said.choose} />
        <SecretInput name="password" label={said.password} hint={said.passwordHint} isNew />
        <p className={house.line}>
          <Submit>{said.keep}</Submit>
        </p>
      </Form>
    </GehoorPage>
  )
}
