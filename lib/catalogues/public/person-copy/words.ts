// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type PersonCopyWords = {
  title: string
  dated: (values: { date: Value }) => string
  lead: string
  left: string
  you: string
  name: string
  email: string
  phone: string
  address: string
  complaint: (values: { reference: Value; date: Value }) => string
  told: string
  letters: string
  letter: (values: { day: Value; from: Value }) => string
  happened: string
  erased: string
  wrong: string
}

export const personCopyWords: Spoken<PersonCopyWords> = wordsOf<PersonCopyWords, PublicLang>({ nl, en })
