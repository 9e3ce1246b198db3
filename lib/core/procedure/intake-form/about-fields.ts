// What and whom it is about: subjects, the organisation's own questions, the person complained about, and in which
// capacity somebody complains. A person who is typed here never handles the complaint.

import { intakeFormWords } from '@/lib/catalogues/public/intake-form/words'
import type { PublicLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import type { Procedure } from '../procedure'
import type { Field } from './field'
import { makeField, makeOption } from './make-field'
import { questionFields } from './question-fields'

export function aboutFields(procedure: Procedure, lang: PublicLang): Field[] {
  const words = intakeFormWords[lang]
  const { intake } = procedure
  const subject = makeField({
    name: 'subject',
    kind: 'many',
    label: words.subject,
    short: words.subjectShort,
    hints: [words.moreThanOne],
    optional: true,
    options: intake.subjects.map((one) => makeOption({ value: one.id, label: say(one.label, lang) })),
    empty: words.choose,
  })
  const about = makeField({
    name: 'about',
    kind: 'line',
    label: words.about,
    short: words.aboutShort,
    hints: [words.aboutHint],
    optional: true,
    empty: words.aboutEmpty,
  })
  return [
    subject,
    ...departmentFields(procedure, lang),
    ...questionFields(procedure, lang),
    ...(intake.asksWho ? [about] : []),
    ...capacityFields(procedure, lang),
  ]
}

/** Chosen when it was none of these, or not known; no department can be called this. */
export const NO_DEPARTMENT = '-'

/** The places and teams that people who complain know, where an organisation has those. */
function departmentFields({ contact }: Procedure, lang: PublicLang): Field[] {
  const words = intakeFormWords[lang]
  const known = contact.departments.filter(({ asked }) => asked)
  if (known.length === 0) return []
  const options = known.map((one) => makeOption({ value: one.id, label: say(one.name, lang) }))
  return [
    makeField({
      name: 'department',
      kind: 'one',
      label: words.department,
      short: words.departmentShort,
      optional: true,
      options: [...options, makeOption({ value: NO_DEPARTMENT, label: words.departmentUnknown })],
      empty: words.departmentEmpty,
    }),
  ]
}

function capacityFields({ definition }: Procedure, lang: PublicLang): Field[] {
  const words = intakeFormWords[lang]
  const { capacities } = definition
  const [sole] = capacities
  const capacity = makeField({
    name: 'capacity',
    kind: 'one',
    label: words.capacity,
    short: words.capacityShort,
    options: capacities.map((one) =>
      makeOption({ value: one.id, label: say(one.label, lang), opens: one.represents ? 'for' : null }),
    ),
    empty: words.capacityEmpty,
  })
  const represented = capacities.some((one) => one.represents) ? representedFields(lang) : []
  if (capacities.length > 1) return [capacity, ...represented]
  return sole?.represents ? represented.map((field) => ({ ...field, when: null })) : []
}

function representedFields(lang: PublicLang): Field[] {
  const words = intakeFormWords[lang]
  return [
    makeField({
      name: 'for-name',
      kind: 'line',
      label: words.forName,
      short: words.forShort,
      hints: [words.forNameHint],
      autocomplete: 'off',
      when: 'for',
      empty: words.forNameEmpty,
    }),
    makeField({
      name: 'for-consent',
      kind: 'one',
      label: words.consent,
      short: words.consentShort,
      when: 'for',
      options: (['given', 'asked', 'not-needed'] as const).map((value) =>
        makeOption({ value, label: words.consents[value] }),
      ),
      empty: words.consentEmpty,
    }),
  ]
}
