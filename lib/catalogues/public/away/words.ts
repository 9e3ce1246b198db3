// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type AwayWords = {
  title: string
  lines: string[]
}

export const awayWords: Spoken<AwayWords> = wordsOf<AwayWords, PublicLang>({ nl, en })
