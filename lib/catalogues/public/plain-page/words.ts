// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type PlainPageWords = {
  'not-found': {
    title: string
    says: string[]
    elsewhere: string[]
  }
  'too-many': {
    title: string
    says: string[]
  }
  fault: {
    title: string
    says: string[]
  }
  busy: {
    title: string
    says: string[]
  }
  'busy-kept': {
    title: string
    says: string[]
    again: string
  }
  'page-later': {
    title: string
    says: string[]
  }
  'too-large': {
    title: string
    says: string[]
  }
  'wrong-encoding': {
    title: string
    says: string[]
  }
  'other-site': {
    title: string
    says: string[]
  }
  erased: {
    title: string
    says: string[]
  }
  'pass-lost': {
    title: string
    says: string[]
  }
}

export const plainPageWords: Spoken<PlainPageWords> = wordsOf<PlainPageWords, PublicLang>({ nl, en })
