// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import { type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type IntakeFormWords = {
  title: string
  storyTitle: string
  aboutTitle: string
  reachTitle: string
  addLater: string
  story: string
  storyHint: string
  storyEmpty: string
  promptsHelp: string
  wish: string
  wishShort: string
  moreThanOne: string
  choose: string
  chooseFor: (values: { label: Value }) => string
  answerFor: (values: { label: Value }) => string
  dateFor: (values: { label: Value }) => string
  dateHint: string
  subject: string
  subjectShort: string
  department: string
  departmentShort: string
  departmentUnknown: string
  departmentEmpty: string
  about: string
  aboutShort: string
  aboutHint: string
  aboutEmpty: string
  capacity: string
  capacityShort: string
  capacityEmpty: string
  forName: string
  forShort: string
  forNameHint: string
  forNameEmpty: string
  consent: string
  consentShort: string
  consents: {
    given: string
    asked: string
    'not-needed': string
  }
  consentEmpty: string
  yes: string
  no: string
  named: string
  namedYes: string
  namedNo: string
  namedNoHint: string
  namedEmpty: string
  anonymous: string
  name: string
  nameEmpty: string
  email: string
  emailHint: string
  emailNotNeeded: string
  emailWrong: string
  emailEmpty: string
  reach: string
  reachEmpty: string
  reachWays: {
    email: string
    phone: string
    post: string
  }
  phone: string
  phoneEmpty: string
  phoneWrong: string
  street: string
  postcode: string
  postcodeWrong: string
  town: string
  address: string
  addressEmpty: (values: { label: Value }) => string
  hear: string
  hearShort: string
  checkTitle: string
  checkLead: string
  send: string
  reachShort: string
}

export const intakeFormWords: Spoken<IntakeFormWords> = wordsOf<IntakeFormWords, PublicLang>({ nl, en })
