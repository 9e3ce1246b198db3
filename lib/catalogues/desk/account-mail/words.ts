// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type AccountMailWords = {
  greeting: string
  gehoor: string
  'confirm-address': {
    subject: string
    heading: string
    text: string
    button: string
    works: (values: { hours: number }) => string
    note: string
  }
  'already-registered': {
    subject: string
    heading: string
    text: string
    button: string
    note: string
  }
  'reset-password': {
    subject: string
    heading: string
    text: string
    button: string
    works: (values: { minutes: number }) => string
    note: string
  }
  'password-changed': {
    subject: string
    heading: string
    text: string
    button: string
    note: string
  }
  invitation: {
    subject: (values: { organisation: Value }) => string
    subjectOne: (values: { organisation: Value }) => string
    heading: string
    inviter: (values: { inviter: Value }) => string
    text: (values: { organisation: Value }) => string
    textOne: (values: { organisation: Value }) => string
    button: string
    works: (values: { days: number }) => string
    note: string
  }
  'copy-ready': {
    subject: (values: { organisation: Value }) => string
    heading: string
    text: (values: { organisation: Value; until: Value }) => string
    textAtClosing: (values: { organisation: Value; until: Value }) => string
    button: string
    note: string
    noteAtClosing: string
  }
  'tenant-reported': {
    subject: (values: { organisation: Value }) => string
    heading: string
    button: string
    about: (values: { organisation: Value }) => string
    reporter: (values: { reporter: Value }) => string
    noReporter: string
    note: string
  }
  'account-closed': {
    subject: (values: { organisation: Value }) => string
    heading: string
    text: (values: { organisation: Value }) => string
    removed: (values: { date: Value }) => string
    button: string
    note: string
  }
  'account-reopened': {
    subject: (values: { organisation: Value }) => string
    heading: string
    text: (values: { organisation: Value }) => string
    button: string
    note: string
  }
  'sealed-head': {
    subject: (values: { organisation: Value }) => string
    heading: string
    text: (values: { organisation: Value; date: Value }) => string
    note: (values: { hash: Value }) => string
  }
  'duty-due': {
    subject: (values: { organisation: Value }) => string
    lateSubject: (values: { organisation: Value }) => string
    heading: string
    text: (values: { what: Value }) => string
    lateText: (values: { what: Value }) => string
    button: string
    note: string
  }
}

export const accountMailWords: AtDesk<AccountMailWords> = wordsOf<AccountMailWords, DeskLang>({ nl, en })
