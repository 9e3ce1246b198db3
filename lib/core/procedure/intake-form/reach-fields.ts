// How the complainant hears from us: by name or without, by mail, by telephone or by letter; nothing more than it takes.

import { intakeFormWords } from '@/lib/catalogues/public/intake-form/words'
import type { PublicLang } from '@/lib/core/shared/language'
import { LONGEST_PHONE } from '@/lib/core/shared/phone-number'
import type { Procedure } from '../procedure'
import type { Field } from './field'
import { makeField, makeOption } from './make-field'

export function reachFields({ intake, followUp }: Procedure, lang: PublicLang): Field[] {
  const words = intakeFormWords[lang]
  const fields: Field[] = []
  if (intake.anonymous) fields.push(namedField(lang))
  fields.push(
    makeField({
      name: 'name',
      kind: 'line',
      label: words.name,
      autocomplete: 'name',
      when: 'named',
      empty: words.nameEmpty,
    }),
  )
  fields.push(...wayFields(intake.reachBy, lang))
  if (followUp.tellsImprovements) {
    fields.push(
      makeField({
        name: 'hear',
        kind: 'yes',
        label: words.hear,
        short: words.hearShort,
        optional: true,
        when: 'named',
        empty: words.choose,
      }),
    )
  }
  return fields.map((field) => (intake.anonymous ? field : { ...field, when: null }))
}

function namedField(lang: PublicLang): Field {
  const words = intakeFormWords[lang]
  return makeField({
    name: 'named',
    kind: 'one',
    label: words.named,
    options: [
      makeOption({ value: 'yes', label: words.namedYes }),
      makeOption({ value: 'no', label: words.namedNo, hint: words.namedNoHint, closes: 'named' }),
    ],
    empty: words.namedEmpty,
  })
}

function wayFields(ways: Procedure['intake']['reachBy'], lang: PublicLang): Field[] {
  const words = intakeFormWords[lang]
  const email = { ...emailField(lang), optional: ways.length > 1 }
  const fields: Field[] = ways.includes('email')
    ? [ways.length > 1 ? { ...email, hints: [words.emailHint, words.emailNotNeeded] } : email]
    : []
  if (ways.length === 1) return [...fields, ...detailFields(ways[0], lang)].map(named)
  const reach = makeField({
    name: 'reach',
    kind: 'one',
    label: words.reach,
    when: 'named',
    options: ways.map((way) =>
      makeOption({ value: way, label: words.reachWays[way], reveals: detailFields(way, lang) }),
    ),
    empty: words.reachEmpty,
  })
  return [...fields.map(named), reach]
}

function detailFields(way: Procedure['intake']['reachBy'][number] | undefined, lang: PublicLang): Field[] {
  if (way === 'phone') return [phoneField(lang)]
  return way === 'post' ? addressFields(lang) : []
}

function emailField(lang: PublicLang): Field {
  const words = intakeFormWords[lang]
  return makeField({
    name: 'email',
    kind: 'email',
    label: words.email,
    hints: [words.emailHint],
    wrong: words.emailWrong,
    max: 254,
    autocomplete: 'email',
    empty: words.emailEmpty,
  })
}

function phoneField(lang: PublicLang): Field {
  const words = intakeFormWords[lang]
  return makeField({
    name: 'phone',
    kind: 'tel',
    label: words.phone,
    max: LONGEST_PHONE,
    autocomplete: 'tel',
    wrong: words.phoneWrong,
    empty: words.phoneEmpty,
  })
}

function addressFields(lang: PublicLang): Field[] {
  const words = intakeFormWords[lang]
  const part = (name: string, label: string, autocomplete: string, max: number) =>
    makeField({
      name,
      kind: 'line',
      label,
      max,
      autocomplete,
      empty: words.addressEmpty({ label: label.toLowerCase() }),
    })
  return [
    part('street', words.street, 'address-line1', 150),
    { ...part('postcode', words.postcode, 'postal-code', 20), wrong: words.postcodeWrong },
    part('town', words.town, 'address-level2', 100),
  ]
}

function named(field: Field): Field {
  return { ...field, when: 'named' }
}
