// The intake form as the procedure makes it: which questions, in which order, on which pages, and what each opens.
// Story first; then what and whom it is about; then how to reach the complainant. Checking comes last, always.

import { intakeFormWords } from '@/lib/catalogues/public/intake-form/words'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import { aboutFields } from './intake-form/about-fields'
import type { Field } from './intake-form/field'
import { reachFields } from './intake-form/reach-fields'
import { storyFields } from './intake-form/story-fields'
import type { Procedure } from './procedure'
import { elsewhereLine } from './public-parts/elsewhere-line'

export type FormPageId = 'story' | 'about' | 'reach'
export type FormPage = { id: FormPageId; title: string; lead: Line; fields: Field[] }

export type IntakeForm = {
  lang: PublicLang
  layout: 'topics' | 'one-page'
  pages: FormPage[]
  urgent: Line[]
  title: string
  check: { title: string; lead: string; secrecy: string; send: string }
  /** Filled in by a colleague: what is not known is left empty, and nothing has to be made up. */
  asksWhatIsKnown?: true
}

/** A procedure that was read is never changed, so its form is made once for as long as anybody holds it. */
const made = new WeakMap<Procedure, Partial<Record<PublicLang, IntakeForm>>>()

/** The form of a procedure in one language. Total, like the page. */
export function intakeFormOf(procedure: Procedure, lang: PublicLang): IntakeForm {
  const forms = made.get(procedure) ?? {}
  made.set(procedure, forms)
  forms[lang] ??= makeForm(procedure, lang)
  return forms[lang]
}

function makeForm(procedure: Procedure, lang: PublicLang): IntakeForm {
  const words = intakeFormWords[lang]
  const { definition, processing, intake } = procedure
  const pages: FormPage[] = [
    {
      id: 'story',
      title: words.storyTitle,
      lead: [`${words.addLater} ${say(definition.reassurance, lang)}`],
      fields: storyFields(procedure, lang),
    },
    { id: 'about', title: words.aboutTitle, lead: [], fields: aboutFields(procedure, lang) },
    { id: 'reach', title: words.reachTitle, lead: [], fields: reachFields(procedure, lang) },
  ]
  return {
    lang,
    layout: intake.layout,
    pages: pages.filter((page) => page.fields.length > 0),
    urgent: definition.elsewhere.filter((one) => one.urgent).map((one) => elsewhereLine(one, lang)),
    title: words.title,
    check: { title: words.checkTitle, lead: words.checkLead, secrecy: say(processing.secrecy, lang), send: words.send },
  }
}

/** Every field of these pages, also those that only open when something is chosen. */
export function fieldsOf(pages: readonly FormPage[]): Field[] {
  return pages.flatMap((page) => page.fields.flatMap(withRevealed))
}

/** The page on which a field stands. */
export function pageOfField(form: IntakeForm, name: string): FormPage | null {
  return form.pages.find((page) => fieldsOf([page]).some((field) => field.name === name)) ?? null
}

function withRevealed(field: Field): Field[] {
  return [field, ...field.options.flatMap((option) => option.reveals.flatMap(withRevealed))]
}
