// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { type Tag, type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type StatusWords = {
  heading: {
    received: string
    assessing: string
    'in-treatment': string
    'waiting-for-complainant': string
    answered: string
    closed: string
  }
  nothingToDo: string
  question: string
  replyBy: (values: { date: Value }) => string
  replySoon: string
  dateStays: (values: { date: Value }) => string
  suspended: (values: { reason: Value }) => string
  suspendedUntil: (values: { date: Value }) => string
  late: string
  answeredOn: (values: { date: Value }) => string
  answerComes: {
    code: string
    post: string
    phone: string
    asking: string
  }
  answerBelow: string
  reopenUntil: (values: { date: Value }) => string
  outcome: {
    answered: string
    resolved: string
    withdrawn: string
    'not-admitted': string
    forwarded: string
    lapsed: string
  }
  whyInMessage: string
  whyInLetter: string
  letterComes: {
    code: string
    post: string
    phone: string
    asking: string
  }
  askWhy: string
  nextAck: string
  nextContactBy: (values: { who: Value }) => string
  nextCallBy: (values: { who: Value }) => string
  nextCall: string
  nextLetterBy: (values: { who: Value }) => string
  nextLetter: string
  nextContact: string
  nextAnswer: string
  nextOwn: string
  promised: string
  promisedNow: string
  doneOn: string
  noLater: string
  missed: string
  please: string
  today: (values: { date: Value }) => string
  cameIn: string
  isIn: string
  version: (values: { n: Value }) => string
  ackDone: string
  ackAtOnce: string
  ackOpen: string
  ackMissed: string
  contactDone: string
  contactDoneBy: (values: { who: Value }) => string
  contactOpen: string
  contactOpenBy: (values: { who: Value }) => string
  callOpen: string
  callOpenBy: (values: { who: Value }) => string
  letterOpen: string
  letterOpenBy: (values: { who: Value }) => string
  contactMissed: string
  answerDone: string
  answerOpen: string
  answerMissed: string
  hearingDone: string
  hearingOpen: string
  hearingMissed: string
  ownDone: string
  ownOpen: string
  ownMissed: string
  measureDone: string
  measureOpen: string
  measureMissed: string
  replyDone: string
  replyOpen: string
  promisedWas: (values: { date: Value }) => string
  firstPromised: (values: { date: Value }) => string
  doneLate: (values: { date: Value }) => string
  notDone: string
  ifNotInTime: string
  ifNotInTimeNoExtension: string
  who: string
  whoHelps: string
  handles: string
  helps: string
  noHandlerYet: string
  outsiderSought: string
  fromOutside: string
  outsiderHandles: string
  outsiderInvolved: string
  outsiderNeeded: string
  outsiderCame: (values: { name: Value }) => string
  outsiderWent: (values: { name: Value }) => string
  aboutThisOne: string
  outsiderLeft: (values: { name: Value }) => string
  aboutOneOfThem: string
  record: string
  filed: string
  acknowledged: string
  assigned: (values: { who: Value }) => string
  someone: string
  asked: string
  replied: string
  hearingInvited: (values: { date: Value; time: Value }) => string
  hearingMoved: (values: { date: Value; time: Value }) => string
  hearingCalledOff: (values: { date: Value }) => string
  hearingHeld: string
  hearingReported: string
  called: string
  youAdded: string
  judgementExtended: (values: { date: Value }) => string
  extended: (values: { date: Value }) => string
  suspendedThen: (values: { reason: Value }) => string
  resumed: string
  resumedByLimit: string
  answered: string
  refused: string
  refusedToCome: string
  settled: string
  settledToCome: string
  youWithdrew: string
  withdrawn: string
  forwarded: {
    nothing: string
    complaint: string
    file: string
  }
  closed: string
  reopened: string
  secondStageBegun: string
  judged: string
  beforeCommittee: string
  unjudged: string
  judgementDone: string
  judgementOpen: string
  judgementMissed: string
  decidedAgain: string
  decideAgain: string
  decideAgainMissed: string
  improved: string
  dayTold: {
    event: (values: { date: Value }) => string
    return: (values: { date: Value }) => string
    discovery: (values: { date: Value }) => string
  }
  dayWas: (values: { date: Value }) => string
  verdict: (values: { body: Value; date: Value; verdict: Value }) => string
  verdicts: {
    upheld: string
    'partly-upheld': string
    'not-upheld': string
    'no-finding': string
    'not-taken-up': string
  }
  surveyed: string
  newLink: string
  newAddress: string
  keptUpToDate: string
  external: string
  talkFirst: (values: { who: Value }) => string
  talkToUs: string
  orGoTo: string
  bodyOpens: (values: { date: Value }) => string
  bodyOpened: (values: { date: Value }) => string
  letterFrom: (values: { who: Value }) => string
  improvements: string
  letters: string
  lettersCount: (values: { n: number }) => string
  yourStory: string
  subjects: string
  wishes: string
  about: string
  represented: string
  department: string
  reach: string
  you: string
  outsiderCameUnnamed: string
  outsiderWentUnnamed: string
  outsiderLeftUnnamed: string
  comingUp: (values: { when: Tag; date: Value; what: Value }) => Line
  keptUntil: (values: { date: Value }) => string
  keepingHeading: string
  remindedOf: string
  toldLate: string
  newlyPromised: (values: { date: Value }) => string
}

export const statusWords: Spoken<StatusWords> = wordsOf<StatusWords, PublicLang>({ nl, en })
