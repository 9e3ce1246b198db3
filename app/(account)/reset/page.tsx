import { Form } from '@/app/_forms/form'
import { FormTitle } from '@/app/_forms/form-title'
import { TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { house } from '@/app/_ui/house-looks'
import { link } from '@/app/_ui/link'
import { one, type Query } from '@/app/_ui/query'
import { withLang } from '@/app/_ui/with-lang'
import { readerLang } from '@/lib/session/reader-lang'
import { rememberedAddress } from '@/lib/session/remembered-address'
import { requestResetAction } from './request-reset-action'
import { resetWords } from './reset-words'

export default async function Page({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const lang = await readerLang(one(query.lang))
  const said = resetWords[lang]
  if (one(query.sent) === '1') {
    return (
      <GehoorPage lang={lang} path="/reset?sent=1" narrow>
        <title>{`${said.sent} · Gehoor`}</title>
        <h1 className={house.title}>{said.sent}</h1>
        <p className={house.lead}>{said.sentLead}</p>
        <p className={`${house.aside} ${house.line}`}>
          <a className={link} href={withLang('/reset', lang)}>
            {said.again}
          </a>
          <a className={link} href={withLang('/sign-in', lang)}>
            {said.signIn}
          </a>
        </p>
      </GehoorPage>
    )
  }
  return (
    <GehoorPage lang={lang} path="/reset" narrow>
      <h1 className={house.title}>{said.title}</h1>
      <p className={house.lead}>{said.lead}</p>
      <Form action={requestResetAction} tenant="" lang={lang} id="reset" hidden={{ lang }}>
        <FormTitle title={said.title} />
        <TextInput
          name="email"
          label={said.email}
          type="email"
          autoComplete="username"
          value={await rememberedAddress()}
        />
        <p className={house.line}>
          <Submit>{said.submit}</Submit>
        </p>
      </Form>
    </GehoorPage>
  )
}
