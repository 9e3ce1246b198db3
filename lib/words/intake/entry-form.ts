// The intake as somebody of the organisation fills it in for whoever called, wrote or came by: the same questions, asked
// of a colleague. Only what happened has to be there; the rest is entered for as far as it is known, and nothing is made up.

import { type IntakeForm, intakeFormOf } from '@/lib/core/procedure/intake-form'
import type { Field, FieldOption } from '@/lib/core/procedure/intake-form/field'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

type DeskWording = { label: string; empty?: string; options?: Record<string, string> }

const words: AtDesk<Record<string, DeskWording>> = {
  nl: {
    story: {
      label: 'Wat de klager vertelt',
      empty: 'Schrijf op wat de klager vertelt. Een paar zinnen is genoeg.',
    },
    wish: { label: 'Wat zou de klager helpen?' },
    subject: { label: 'Waar gaat de klacht over?' },
    about: { label: 'Over wie gaat de klacht?' },
    capacity: { label: 'Wie is de klager? De keuzes staan zo in het formulier.' },
    'for-name': { label: 'Naam van degene voor wie wordt geklaagd' },
    'for-consent': {
      label: 'Vindt diegene dat goed?',
      options: { asked: 'Nog niet gevraagd', 'not-needed': 'Kan dat niet zeggen, of is overleden' },
    },
    name: { label: 'Naam van de klager' },
    email: { label: 'E-mailadres van de klager' },
    reach: { label: 'Hoe hoort de klager het liefst van ons?', options: { phone: 'Per telefoon' } },
    phone: { label: 'Telefoonnummer van de klager' },
    hear: { label: 'De klager wil horen wat er door de klacht verandert.' },
  },
  en: {
    story: {
      label: 'What the complainant says',
      empty: 'Write down what the complainant says. A few sentences are enough.',
    },
    wish: { label: 'What would help the complainant?' },
    subject: { label: 'What is the complaint about?' },
    about: { label: 'Who is the complaint about?' },
    capacity: { label: 'Who is the complainant? The choices read as on the form.' },
    'for-name': { label: 'Name of the person complained for' },
    'for-consent': {
      label: 'Do they agree?',
      options: { asked: 'Not asked yet', 'not-needed': 'They cannot say so, or have died' },
    },
    name: { label: "Complainant's name" },
    email: { label: "Complainant's email address" },
    reach: { label: 'How would the complainant like to hear from us?', options: { phone: 'By telephone' } },
    phone: { label: "Complainant's phone number" },
    hear: { label: 'The complainant wants to hear what changes because of the complaint.' },
  },
}

/** What nobody asks a colleague: a name that is not known is left empty. */
const NOT_ASKED = 'named'
const NEEDED = 'story'

/** The form for a colleague. Total, like the form it is made from. */
export function entryFormOf(procedure: Procedure, lang: DeskLang): IntakeForm {
  const form = intakeFormOf(procedure, lang)
  const pages = form.pages.map((page) => ({
    ...page,
    fields: page.fields.filter(({ name }) => name !== NOT_ASKED).map((field) => asked(field, lang)),
  }))
  return { ...form, pages, asksWhatIsKnown: true }
}

function asked(field: Field, lang: DeskLang): Field {
  const own = words[lang][field.name]
  const optional = field.name !== NEEDED
  return {
    ...field,
    label: own?.label ?? field.label,
    short: own?.label ?? field.short,
    empty: own?.empty ?? field.empty,
    when: field.when === 'named' ? null : field.when,
    hints: [],
    prompts: [],
    optional,
    marked: optional,
    options: field.options.map((option) => ({
      ...option,
      ...renamed(option, own),
      reveals: option.reveals.map((one) => asked(one, lang)),
    })),
  }
}

function renamed(option: FieldOption, own: DeskWording | undefined): { label: string; hint: null } {
  return { label: own?.options?.[option.value] ?? option.label, hint: null }
}
