// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { type Tag, type Value, wordsOf } from '../../words-of'
import en from './en.json'
import nl from './nl.json'

export type MailWords = {
  shared: {
    greeting: string
    dear: (values: { who: Tag; name: Value }) => Line
    regards: string
    promise: string
    promised: string
    codeFirst: string
    number: (values: { reference: Value }) => string
    notMe: (values: { tell: Tag }) => Line
    alsoFor: string
    orCall: (values: { call: Tag; phone: Value }) => Line
  }
  acknowledgement: {
    subject: (values: { name: Value }) => string
    heading: string
    thanks: (values: { strong: Tag; reference: Value }) => Line
    look: string
    there: string
    last: string
  }
  answer: {
    subject: (values: { name: Value }) => string
    heading: string
    what: string
    read: string
    talk: string
    byPost: (values: { phone: Value }) => string
  }
  closed: {
    subject: (values: { name: Value }) => string
    heading: string
    read: string
    look: string
    after: string
    talk: string
  }
  code: {
    subject: (values: { name: Value }) => string
    heading: string
    use: string
    secret: string
  }
  extensionForSubject: {
    subject: (values: { name: Value }) => string
    heading: string
    involved: string
    dates: string
    call: (values: { number: Value }) => string
  }
  extension: {
    subject: (values: { name: Value }) => string
    heading: string
    before: (values: { date: Value }) => string
    sorry: string
    because: string
    look: string
    disagree: string
  }
  improvement: {
    subject: (values: { name: Value }) => string
    heading: string
    told: string
    what: string
    look: string
    thanks: string
  }
  newLink: {
    subject: (values: { name: Value }) => string
    heading: string
    here: string
    look: string
    keep: string
  }
  news: {
    subject: (values: { name: Value }) => string
    heading: string
    waits: string
    look: string
  }
  question: {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
    reply: string
    dates: string
  }
  reopened: {
    subject: (values: { name: Value }) => string
    heading: string
    again: string
    look: string
  }
  reply: {
    subject: (values: { name: Value }) => string
    heading: string
    short: string
    look: string
    there: string
  }
  silence: {
    subject: (values: { name: Value }) => string
    heading: string
    still: string
    look: string
    add: string
  }
  survey: {
    subject: (values: { name: Value }) => string
    heading: string
    ask: string
    give: string
    once: string
  }
  outsiderSought: {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
    went: string
    stands: string
    look: string
  }
  outsiderFound: {
    subject: (values: { name: Value }) => string
    heading: string
    who: string
    look: string
  }
}

export const mailWords: Spoken<MailWords> = wordsOf<MailWords, PublicLang>({ nl, en })
