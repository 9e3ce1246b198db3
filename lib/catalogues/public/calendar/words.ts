// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type CalendarWords = {
  period: {
    days: (values: { amount: Value; n: number }) => string
    'working-days': (values: { amount: Value; n: number }) => string
    'statutory-working-days': (values: { amount: Value; n: number }) => string
    weeks: (values: { amount: Value; n: number }) => string
    months: (values: { amount: Value; n: number }) => string
    years: (values: { amount: Value; n: number }) => string
  }
  holidays: {
    'new-years-day': string
    'good-friday': string
    'easter-sunday': string
    'easter-monday': string
    'queens-day': string
    'kings-day': string
    'liberation-day': string
    'ascension-day': string
    'whit-sunday': string
    'whit-monday': string
    'christmas-day': string
    'second-christmas-day': string
  }
  reasons: {
    saturday: string
    sunday: string
    closed: string
    'extra-holiday': string
    'two-ordinary-days': string
    'earlier-promise': string
  }
  sum: {
    opening: {
      received: (values: { date: Value }) => string
      submitted: (values: { date: Value }) => string
      acknowledged: (values: { date: Value }) => string
      told: (values: { date: Value }) => string
      from: (values: { date: Value }) => string
    }
    ranTo: (values: { date: Value }) => string
    added: (values: { period: Value; date: Value }) => string
    onHold: (values: { period: Value; date: Value }) => string
    movedDay: (values: { reason: Value; date: Value }) => string
    movedTerm: (values: { reason: Value; date: Value }) => string
    alsoNot: (values: { days: Value; n: number }) => string
    both: (values: { first: Value; second: Value }) => string
  }
}

export const calendarWords: Spoken<CalendarWords> = wordsOf<CalendarWords, PublicLang>({ nl, en })
