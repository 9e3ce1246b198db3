// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type LetterWords = {
  dear: (values: { name: Value }) => string
  dearNameless: string
  opening: (values: { date: Value }) => string
  openingAgain: (values: { date: Value }) => string
  yourComplaint: (values: { reference: Value }) => string
  point: (values: { n: Value; subject: Value }) => string
  pointNameless: (values: { n: Value }) => string
  judged: {
    upheld: string
    'partly-upheld': string
    'not-upheld': string
    'no-finding': string
  }
  remedies: (values: { list: Value }) => string
  measure: (values: { what: Value }) => string
  measureBy: (values: { what: Value; date: Value }) => string
  disagree: string
  lookAgain: string
  lookAgainUntil: (values: { until: Value }) => string
  body: (values: { name: Value }) => string
  bodyUntil: (values: { until: Value; name: Value }) => string
  questions: (values: { ways: Value }) => string
  regards: string
  received: (values: { date: Value }) => string
  follow: string
  expect: string
  promisedBefore: (values: { date: Value }) => string
  promisedNow: (values: { date: Value }) => string
  because: string
  since: (values: { date: Value }) => string
  page: (values: { n: Value; total: Value }) => string
  ourNumber: (values: { reference: Value }) => string
  dearAnyone: string
}

export const letterWords: Spoken<LetterWords> = wordsOf<LetterWords, PublicLang>({ nl, en })
