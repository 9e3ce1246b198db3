// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type WentBecauseWords = {
  organisation: {
    'does-nothing': string
    'not-apart': string
    'not-able': string
    'complainant-asked': string
  }
  themselves: {
    'no-time': string
    'not-apart': string
    'not-able': string
  }
}

export const wentBecauseWords: Spoken<WentBecauseWords> = wordsOf<WentBecauseWords, PublicLang>({ nl, en })
