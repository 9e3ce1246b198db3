// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type PassMailWords = {
  question: {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
    until: (values: { date: Value }) => string
    free: (values: { number: Value }) => string
    byPost: string
    untilByPost: (values: { date: Value }) => string
  }
  reminder: {
    subject: (values: { name: Value }) => string
    heading: string
    why: (values: { date: Value }) => string
    free: (values: { number: Value }) => string
  }
  hearing: {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
    cannot: (values: { number: Value }) => string
  }
  moved: {
    subject: (values: { name: Value }) => string
    heading: string
    calendar: string
    cannot: (values: { number: Value }) => string
  }
  calledOff: {
    subject: (values: { name: Value }) => string
    heading: string
    when: (values: { date: Value; time: Value }) => string
    calendar: string
  }
  again: {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
  }
  byPost: {
    respond: (values: { period: Value }) => string
    back: (values: { number: Value }) => string
    online: string
  }
  look: string
  onlyYou: string
  told: {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
  }
}

export const passMailWords: Spoken<PassMailWords> = wordsOf<PassMailWords, PublicLang>({ nl, en })
