// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { type Tag, type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type AccessibilityWords = {
  title: string
  lead: string
  aim: string
  aimText: string
  how: string
  howList: string[]
  limits: string
  limitsText: string
  help: string
  helpText: (values: { name: Value }) => string
  call: (values: { phone: Tag; number: Value }) => Line
  mail: (values: { address: Tag; email: Value }) => Line
}

export const accessibilityWords: Spoken<AccessibilityWords> = wordsOf<AccessibilityWords, PublicLang>({ nl, en })
