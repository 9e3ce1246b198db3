// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type LostLinkWords = {
  title: string
  lead: string
  elsewhere: string
  elsewhereLead: string
  ask: string
  askLead: string
  number: string
  numberHint: string
  numberWrong: string
  email: string
  emailHint: string
  emailWrong: string
  send: string
  sent: string
  sentText: string[]
  noMail: string
}

export const lostLinkWords: Spoken<LostLinkWords> = wordsOf<LostLinkWords, PublicLang>({ nl, en })
