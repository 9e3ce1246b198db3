// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { type Tag, type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type LeafletWords = {
  title: string
  lead: string
  print: string
  onlyIf: (values: { answer: Value }) => string
  tick: string
  give: string
  giveText: string
  toFold: string
  toLeaflet: (values: { leaflet: Tag }) => Line
}

export const leafletWords: Spoken<LeafletWords> = wordsOf<LeafletWords, PublicLang>({ nl, en })
