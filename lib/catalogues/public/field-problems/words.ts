// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type FieldProblemsWords = {
  keyless: string
  unknown: (values: { name: Value }) => string
  repeated: (values: { label: Value }) => string
  tooLong: (values: { max: Value; label: Value }) => string
  date: (values: { label: Value }) => string
  choice: (values: { label: Value }) => string
}

export const fieldProblemsWords: Spoken<FieldProblemsWords> = wordsOf<FieldProblemsWords, PublicLang>({ nl, en })
