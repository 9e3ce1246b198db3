import { Form } from '@/app/_forms/form'
import { FormTitle } from '@/app/_forms/form-title'
import { Select, TextInput, TickBox } from '@/app/_forms/inputs'
import { SecretInput } from '@/app/_forms/secret-input'
import { Submit } from '@/app/_forms/submit'
import { foldLine } from '@/app/_ui/fold-looks'
import { GehoorPage } from '@/app/_ui/gehoor-page'
import { house } from '@/app/_ui/house-looks'
import { Icon } from '@/app/_ui/icon'
import { link } from '@/app/_ui/link'
import { one, type Query } from '@/app/_ui/query'
import { SectorDuty } from '@/app/_ui/sector-duty'
import { sectorOptions } from '@/app/_ui/sector-options'
import { withLang } from '@/app/_ui/with-lang'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import type { DeskLang } from '@/lib/core/shared/language'
import { readerLang } from '@/lib/session/reader-lang'
import { appUrl } from '@/lib/settings/env'
import { signUpAction } from './sign-up-action'
import { signUpWords } from './sign-up-words'

export default async function Page({ searchParams }: { searchParams: Query }) {
  const lang = await readerLang(one((await searchParams).lang))
  const said = signUpWords[lang]
  return (
    <GehoorPage lang={lang} path="/sign-up" narrow>
      <h1 className={house.title}>{said.title}</h1>
      <p className={house.lead}>{said.lead}</p>
      <Form action={signUpAction} tenant="" lang={lang} id="sign-up" hidden={{ lang }}>
        <FormTitle title={said.title} />
        <TextInput name="organisation" label={said.organisation} autoComplete="organization" />
        <Select name="sector" label={said.sector} hint={said.sectorHint} options={sectorOptions(lang)} />
        <Duties lang={lang} />
        <TextInput name="slug" label={said.slug} hint={`${said.slugHint} ${appUrl()}/…`} optional />
        <TextInput name="name" label={said.name} autoComplete="name" />
        <TextInput name="email" label={said.email} type="email" autoComplete="username" />
        <SecretInput name="password" label={said.password} hint={said.passwordHint} isNew />
        <TickBox name="agreed" label={<Agreement lang={lang} />} />
        <p className={house.line}>
          <Submit>{said.submit}</Submit>
        </p>
      </Form>
      <p className={house.aside}>
        {said.known}{' '}
        <a className={link} href={withLang('/sign-in', lang)}>
          {said.signIn}
        </a>
      </p>
    </GehoorPage>
  )
}

/** Of each sector whether a procedure is mandatory, folded away: whoever chooses one can look it up, without a script too. */
function Duties({ lang }: { lang: DeskLang }) {
  return (
    <details>
      <summary className={foldLine}>
        <Icon name="turn" />
        {signUpWords[lang].duties}
      </summary>
      {PRESETS.map((preset) => (
        <details key={preset.id} className="ml-4">
          <summary className={foldLine}>
            <Icon name="turn" />
            {preset.name[lang]}
          </summary>
          <div className="mb-4 ml-4">
            <SectorDuty preset={preset} lang={lang} />
          </div>
        </details>
      ))}
    </details>
  )
}

function Agreement({ lang }: { lang: DeskLang }) {
  const said = signUpWords[lang]
  return (
    <>
      {said.agreeTo}{' '}
      <a className={link} href={withLang('/terms', lang)} target="_blank" rel="noopener">
        {said.terms}
      </a>{' '}
      {said.and}{' '}
      <a className={link} href={withLang('/processing-agreement', lang)} target="_blank" rel="noopener">
        {said.processing}
      </a>
      .
    </>
  )
}
