// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type DocumentWords = {
  skip: string
  procedure: string
  privacy: string
  accessibility: string
  lostLink: string
  report: string
  runsOn: string
  error: string
  optional: string
  whyThisDate: string
  step: (values: { n: Value; of: Value }) => string
  back: string
  backTo: (values: { n: Value }) => string
  noScript: string
  allFields: string
  onlyForThis: string
  privacyAsked: string
  next: string
  toCheck: string
  send: string
  change: string
  kept: string
  look: (values: { n: number }) => string
  number: string
  paper: string
}

export const documentWords: Spoken<DocumentWords> = wordsOf<DocumentWords, PublicLang>({ nl, en })
