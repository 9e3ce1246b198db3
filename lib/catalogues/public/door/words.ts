// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type DoorWords = {
  unreadable: {
    title: string
    text: string
  }
  'other-method': {
    title: string
    text: string
  }
  'unknown-host': {
    title: string
    text: string
  }
  full: {
    title: string
    text: string
  }
}

export const doorWords: Spoken<DoorWords> = wordsOf<DoorWords, PublicLang>({ nl, en })
