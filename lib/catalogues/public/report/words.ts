// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type ReportWords = {
  title: string
  lead: (values: { name: Value }) => string
  text: string
  hint: string
  email: string
  emailHint: string
  send: string
  thanks: string
  thanksText: string
  textEmpty: string
  textTooLong: string
  emailWrong: string
  emergency: string
}

export const reportWords: Spoken<ReportWords> = wordsOf<ReportWords, PublicLang>({ nl, en })
