// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type PassWords = {
  subject: {
    heading: string
    lead: string
    told: string
    respond: string
    until: (values: { date: Value }) => string
    late: (values: { date: Value }) => string
    always: string
    label: string
    hint: string
    send: string
    limits: string
  }
  witness: {
    heading: string
    lead: string
    told: string
    respond: string
    until: (values: { date: Value }) => string
    late: (values: { date: Value }) => string
    always: string
    free: string
    label: string
    hint: string
    send: string
    limits: string
  }
  ended: string
  endedLead: string
  outcome: string
  meetings: string
  meeting: (values: { date: Value; time: Value; how: Value }) => string
  was: (values: { date: Value; time: Value }) => string
  calledOff: (values: { date: Value }) => string
  how: {
    'in-person': string
    phone: string
    video: string
    'in-writing': string
  }
  calendar: string
  report: string
  said: string
  isLate: string
  limits: string
  reads: string
  contact: string
  number: (values: { reference: Value }) => string
  nothingYet: string
  saved: string
  problems: {
    'text-empty': string
    'text-too-long': string
    'too-many-messages': string
    other: string
  }
  toField: string
  over: {
    title: string
    says: (values: { name: Value }) => string
  }
}

export const passWords: Spoken<PassWords> = wordsOf<PassWords, PublicLang>({ nl, en })
