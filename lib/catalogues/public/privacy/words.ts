// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { type Tag, type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type PrivacyWords = {
  title: string
  lead: (values: { name: Value }) => string
  who: string
  whoText: (values: { name: Value }) => string
  call: (values: { phone: Tag; number: Value }) => Line
  mail: (values: { address: Tag; email: Value }) => Line
  what: string
  story: string
  choices: string
  about: string
  represented: string
  name: string
  nameIfWanted: string
  reachBy: (values: { ways: Value }) => string
  ways: {
    email: string
    phone: string
    post: string
  }
  health: string
  sensitive: string
  letters: string
  survey: string
  whyAsked: string
  why: string
  whyText: string
  duty: (values: { article: Value }) => string
  interest: string
  seen: string
  seenSubject: string
  processor: (values: { name: Value }) => string
  long: string
  cookies: string
  cookiesText: string
  rights: string
  rightsList: string[]
  authority: string
}

export const privacyWords: Spoken<PrivacyWords> = wordsOf<PrivacyWords, PublicLang>({ nl, en })
