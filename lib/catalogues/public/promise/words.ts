// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { type Tag, type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type PromiseWords = {
  done: string
  received: string
  answerReady: string
  missed: string
  ownPromise: string
  measure: string
  judgement: string
  advice: string
  hearing: string
  replyBy: string
  answerToThem: string
  answerNote: string
  doneLate: (values: { date: Value }) => string
  notDone: string
  promisedWas: (values: { date: Value }) => string
  disagreeEnd: string
  goTo: (values: { body: Tag; name: Value }) => Line
  amongUs: string
  answerNoteLate: string
}

export const promiseWords: Spoken<PromiseWords> = wordsOf<PromiseWords, PublicLang>({ nl, en })
