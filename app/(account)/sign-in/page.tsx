import { redirect } from 'next/navigation'
import { Form } from '@/app/_forms/form'
import { FormTitle } from '@/app/_forms/form-title'
import { TextInput } from '@/app/_forms/inputs'
import { SecretInput } from '@/app/_forms/secret-input'
import { Submit } from '@/app/_forms/submit'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { house } from '@/app/_ui/house-looks'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { one, type Query } from '@/app/_ui/query'
import { withLang } from '@/app/_ui/with-lang'
import { currentUser } from '@/lib/session/current-user'
import { readerLang } from '@/lib/session/reader-lang'
import { rememberedAddress } from '@/lib/session/remembered-address'
import { safePath } from '@/lib/session/safe-path'
import { signInAction } from './sign-in-action'
import { cameFrom, signInWords } from './sign-in-words'

export default async function Page({ searchParams }: { searchParams: Query }) {
  const query = await searchParams
  const lang = await readerLang(one(query.lang))
  const next = safePath(one(query.next))
  const from = cameFrom(one(query.from))
  if (from === null && (await currentUser()) !== null) redirect(next ?? '/desks')
  const said = signInWords[lang]
  const news = from === null ? null : said.from[from]
  return (
    <GehoorPage lang={lang} path={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'} narrow>
      <h1 className={house.title}>{news?.title ?? said.title}</h1>
      {news ? <Notice kind={news.kind}>{news.text}</Notice> : <p className={house.lead}>{said.lead}</p>}
      <Form action={signInAction} tenant="" lang={lang} id="sign-in" hidden={{ lang, next: next ?? '' }}>
        <FormTitle title={said.title} />
        <TextInput
          name="email"
          label={said.email}
          type="email"
          autoComplete="username"
          value={await rememberedAddress()}
        />
        <SecretInput name="password" label={said.password} />
        <p className={house.line}>
          <Submit>{said.submit}</Submit>
          <Submit tone="plain" name="forgotten" value="1">
            {said.forgotten}
          </Submit>
        </p>
      </Form>
      <p className={`${house.aside} ${house.line}`}>
        <a className={link} href={withLang('/sign-up', lang)}>
          {said.signUp}
        </a>
      </p>
    </GehoorPage>
  )
}
