// What happened, in the complainant's own words, and what would help.

import { intakeFormWords } from '@/lib/catalogues/public/intake-form/words'
import type { PublicLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import type { Procedure } from '../procedure'
import type { Field } from './field'
import { makeField, makeOption } from './make-field'

/** Longest story and longest long answer, in characters. */
export const LONGEST_STORY = 10_000

export function storyFields({ intake }: Procedure, lang: PublicLang): Field[] {
  const words = intakeFormWords[lang]
  const story = makeField({
    name: 'story',
    kind: 'long',
    label: words.story,
    hints: [words.storyHint],
    prompts: intake.prompts.map((prompt) => say(prompt, lang)),
    max: LONGEST_STORY,
    rows: 11,
    empty: words.storyEmpty,
  })
  if (intake.wishes.length === 0) return [story]
  const wish = makeField({
    name: 'wish',
    kind: 'many',
    label: words.wish,
    short: words.wishShort,
    hints: [words.moreThanOne],
    optional: true,
    options: intake.wishes.map((one) => makeOption({ value: one.id, label: say(one.label, lang) })),
    empty: words.choose,
  })
  return [story, wish]
}
