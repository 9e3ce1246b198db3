import { DateInput } from '@/app/_forms/date-input'
import { Radios, Select } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import type { Desk } from '@/app/_ui/desk'
import { Section } from '@/app/_ui/section'
import type { FormPage } from '@/lib/core/procedure/intake-form'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { isolated } from '@/lib/core/shared/isolated'
import { say } from '@/lib/core/shared/words'
import type { EntryRead } from '@/lib/queries/read-entry'
import { caseWords } from '@/lib/words/case/case-words'
import { entryFormOf } from '@/lib/words/intake/entry-form'
import { languageName } from '@/lib/words/language-name'
import type { DeskWords } from '../../words/nl'
import { EntryField } from './entry-fields'
import { entryLabels } from './entry-labels'
import { EntrySheet } from './entry-sheet'

type EntryFormProps = EntryRead & { desk: Desk; words: DeskWords; submission: string }

/** How it came in first, then the questions of the intake; the day of receipt apart from today. */
export function EntryForm({ desk, words, procedure, version, staffing, submission }: EntryFormProps) {
  const { pages } = entryFormOf(procedure, desk.lang)
  return (
    <EntrySheet
      procedure={procedure}
      labels={entryLabels(desk.lang)}
      tenant={desk.slug}
      lang={desk.lang}
      hidden={{ version: String(version), submission }}
      className="group/entry columns-[2_480px] gap-x-12 *:data-trouble:mb-4 *:data-trouble:[column-span:all] [&>section]:mt-0 [&>section]:mb-6 [&>section]:grid [&>section]:break-inside-avoid [&>section]:gap-4 [&>section]:pt-3"
    >
      <HowItCame desk={desk} words={words} procedure={procedure} />
      {pages.map((page) => (
        <Section key={page.id} title={titleOf(page, words)}>
          {page.fields.map((field) => (
            <EntryField key={field.name} field={field} />
          ))}
          {page.id === 'about' ? <AboutMember words={words} staffing={staffing} /> : null}
        </Section>
      ))}
      {pages.some(({ id }) => id === 'about') ? null : (
        <Section title={words.entry.about}>
          <AboutMember words={words} staffing={staffing} />
        </Section>
      )}
      <p className="pt-4">
        <Submit>{words.entry.save}</Submit>
      </p>
    </EntrySheet>
  )
}

/** Whom of us it is about. Asked here also when the procedure does not ask complainants: they may have said it. */
function AboutMember({ words, staffing }: Pick<EntryFormProps, 'words' | 'staffing'>) {
  return (
    <Select
      name="aboutMember"
      label={words.entry.aboutMember}
      hint={words.entry.aboutMemberHint}
      empty={words.entry.aboutMemberNone}
      options={staffing.members.map(({ id, name }) => ({ value: id, label: isolated(name) }))}
    />
  )
}

function titleOf(page: FormPage, words: DeskWords): string {
  return { story: words.entry.story, about: words.entry.about, reach: words.entry.who }[page.id]
}

type HowProps = Pick<EntryFormProps, 'desk' | 'words'> & { procedure: Procedure }

function HowItCame({ desk, words, procedure }: HowProps) {
  const { languages, contact } = procedure
  const departments = contact.departments.map(({ id, name }) => ({ value: id, label: say(name, desk.lang) }))
  const said = caseWords(desk.lang).channel
  return (
    <Section title={words.entry.how}>
      <Radios
        name="channel"
        label={words.entry.channel}
        value="phone"
        row
        options={(['phone', 'letter', 'email', 'visit'] as const).map((value) => ({ value, label: said[value] }))}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(220px,1fr))] items-start gap-x-4 gap-y-3">
        <DateInput name="receivedOn" label={words.entry.received} hint={words.entry.receivedHint} value={desk.today} />
        <DateInput name="submittedOn" label={words.entry.submitted} hint={words.entry.submittedHint} optional />
      </div>
      {languages.length > 1 ? (
        <Radios
          name="lang"
          label={words.entry.lang}
          value={languages[0] ?? 'nl'}
          row
          options={languages.map((value) => ({ value, label: languageName(value, desk.lang) }))}
        />
      ) : (
        <input type="hidden" name="lang" value={languages[0] ?? 'nl'} />
      )}
      {departments.length > 0 ? (
        <Select
          name="department"
          label={words.entry.department}
          hint={words.entry.departmentHint}
          empty={words.entry.departmentNone}
          options={departments}
          optional
        />
      ) : null}
    </Section>
  )
}
