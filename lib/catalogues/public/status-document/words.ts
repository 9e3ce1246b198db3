// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type StatusDocumentWords = {
  received: string
  thanks: string
  mailed: string
  heldBack: string
  notMailed: string
  nothingToDo: string
  addOrFollow: string
  addOrFollowText: string
  toMine: string
  linkInMail: string
  yourLink: string
  linkHere: string
  ifWrong: string
  copy: string
  copyText: string
  copyGone: string
  add: string
  readAnswer: string
  readLetter: string
  olderLetters: (values: { n: number }) => string
  olderRecord: string
  reply: string
  codeExplains: string
  codeCount: (values: { count: Value }) => string
  codeToAdd: string
  sendCode: string
  codeGoesTo: (values: { address: Value }) => string
  wordsElsewhere: {
    post: string
    phone: string
    asking: string
  }
  questionElsewhere: {
    post: string
    phone: string
    asking: string
  }
  writeHere: string
  enterCode: string
  codeHint: (values: { address: Value }) => string
  open: string
  anotherCode: string
  tell: string
  tellHint: string
  goesOn: string
  ourAnswer: string
  ourLetter: string
  answer: string
  send: string
  ratherCall: string
  onlyYou: string
  onlyYouText: string
  withdraw: string
  withdrawHow: string
  withdrawText: string
  withdrawWhy: string
  withdrawSure: string
  withdrawNow: string
  close: string
  told: string
  erased: string
  hear: string
  hearYes: string
  hearNo: string
  wantHear: string
  noHear: string
  again: {
    heading: string
    until: (values: { date: Value }) => string
    always: string
    late: (values: { date: Value }) => string
    label: string
    send: string
  }
  survey: string
  surveyAhead: string
  surveyText: string
  heard: string
  fair: string
  scale: string[]
  remark: string
  saved: {
    added: string
    code: string
    open: string
    closed: string
    hear: string
    survey: string
    again: string
    withdrawn: string
  }
  problems: {
    'withdraw-unsure': string
    'again-empty': string
    'wrong-code': string
    'code-expired': string
    'too-many-codes': string
    'code-empty': string
    'text-empty': string
    'text-too-long': string
    'too-many-messages': string
    'survey-empty': string
    closed: string
    other: string
  }
  toField: string
  you: string
  printed: string
  linkHereInBrowser: string
}

export const statusDocumentWords: Spoken<StatusDocumentWords> = wordsOf<StatusDocumentWords, PublicLang>({ nl, en })
