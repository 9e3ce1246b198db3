// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type StaffMailWords = {
  frame: {
    open: string
    dates: string
    number: (values: { reference: Value }) => string
    why: string
  }
  gathered: {
    subject: (values: { n: Value; name: Value }) => string
    heading: (values: { n: Value }) => string
    text: string
  }
  assigned: {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  unassigned: {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'due-soon': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'no-answer': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'no-response': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  broken: {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'task-due-soon': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'task-broken': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'information-added': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'judgement-given': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'extension-organisation': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'committee-asked': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'committee-left': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'not-delivered': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'opened-from-outside': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  unsure: {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'outsider-needed': {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
    went: string
    ask: string
    open: string
    foot: string
  }
  'decide-without': {
    heading: string
    subject: (values: { name: Value }) => string
    text: string
  }
  'letter-to-sign': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
  'letter-sent-back': {
    subject: (values: { name: Value }) => string
    heading: string
    text: string
  }
}

export const staffMailWords: AtDesk<StaffMailWords> = wordsOf<StaffMailWords, DeskLang>({ nl, en })
