import { Form } from '@/app/_forms/form'
import { Select, TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { Section } from '@/app/_ui/section'
import type { SettingsScreen } from '@/lib/queries/read-settings'
import { changeOrganisationAction } from './settings-actions'
import { settingsWords } from './settings-words'
import { Swatch } from './swatch'

export function OrganisationForm({ desk, screen }: { desk: Desk; screen: SettingsScreen }) {
  const said = settingsWords[desk.lang]
  const { accent, readable } = screen
  const languages = [
    { value: 'nl', label: 'Nederlands' },
    { value: 'en', label: 'English' },
  ]
  return (
    <Section title={said.organisationTitle}>
      <Form
        action={changeOrganisationAction}
        tenant={desk.slug}
        lang={desk.lang}
        id="organisation"
        hidden={{ lang: desk.lang }}
      >
        <TextInput name="organisation" label={said.name} hint={said.nameHint} value={screen.name} />
        <TextInput name="accent" label={said.accent} hint={said.accentHint} value={accent} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Swatch colour={accent} label={said.yourColour} />
          <Swatch colour={readable.light.accent} label={said.readableLight} />
          <Swatch colour={readable.dark.accent} label={said.readableDark} />
        </div>
        <p className="text-meta text-muted">
          {accent.toUpperCase() === readable.light.accent ? said.accentKept : said.accentMoved}
        </p>
        <Select name="language" label={said.lang} hint={said.langHint} options={languages} value={screen.lang} />
        <p className="flex flex-wrap items-center gap-2">
          <Submit>{said.keep}</Submit>
        </p>
      </Form>
      <p className="text-meta text-muted">
        {said.languagesText}{' '}
        <a className={link} href={`/${desk.slug}/desk/procedure/adoption#languages`}>
          {said.languagesLink}
        </a>
      </p>
    </Section>
  )
}
