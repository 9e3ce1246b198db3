// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { type Tag, type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export type PublicPageWords = {
  title: string
  lead: string
  complain: string
  otherWays: string
  ifToday: string
  ifNow: string
  today: string
  by: string
  afterUntil: string
  after: string
  weConfirm: string
  weConfirmNote: string
  weConfirmOthers: (values: { date: Value }) => string
  contactBy: (values: { who: Value }) => string
  contact: string
  answer: string
  answerNote: string
  disagree: string
  disagreeNote: string
  from: string
  opens: string
  opensNote: (values: { name: Value }) => string
  heading1: string
  whoMay: string
  everyone: string
  everyoneSelf: string
  oneOfThese: string
  quoted: (values: { says: Value }) => string
  represents: string
  window: {
    event: (values: { period: Value }) => string
    return: (values: { period: Value }) => string
    discovery: (values: { period: Value }) => string
  }
  windowAsked: string
  noWindow: string
  about: string
  elsewhere: string
  heading2: string
  equalWays: string
  oneWay: string
  ways: {
    form: string
    phone: string
    email: string
    letter: string
    visit: string
  }
  fillIn: string
  visitUs: string
  wishesAre: string
  reachAre: (values: { list: Value }) => string
  reach: {
    email: string
    phone: string
    post: string
  }
  anonymousYes: string
  anonymousNo: string
  heading3: string
  doneBy: (values: { who: Value }) => string
  hearing: {
    heading: string
    subjectHeading: string
    always: {
      both: string
      complainant: string
      subject: string
    }
    ifNeeded: {
      both: string
      complainant: string
      subject: string
    }
    within: (values: { period: Value }) => string
    form: {
      oral: string
      'oral-or-written': string
    }
    helper: string
    attended: {
      closed: string
      'unless-decided': string
      open: string
    }
    together: {
      'unless-objected': string
      apart: string
    }
    report: string
    reportSent: string
    leftOut: {
      complainant: string
      subject: string
    }
    neverLeftOut: {
      complainant: string
      subject: string
    }
    copy: (values: { period: Value }) => string
    response: (values: { period: Value }) => string
  }
  judging: string
  remedies: string
  letterHolds: string
  letterIfApplies: string
  readersEveryone: string
  readersHeading: string
  readersAll: (values: { who: Value }) => string
  readersHandler: string
  readersDepartment: string
  readersBound: string
  readersInstead: string
  readersOutside: (values: { who: Value }) => string
  settling: string
  withdrawing: string
  refusal: string
  refusesNothing: string
  refusalBy: (values: { who: Value }) => string
  refusalWhy: string
  refusalWithin: (values: { period: Value }) => string
  refusalAfter: string
  refusalNamesBody: string
  refusalGo: string
  heading4: string
  independent: string
  insteadOf: (values: { who: Value }) => string
  handles: string
  helps: string
  routesHeading: string
  routeTo: (values: { where: Value }) => string
  departments: (values: { list: Value }) => string
  conflict: string
  showsPerson: string
  showsFunction: string
  heading5: string
  atOnce: string
  atOnceText: string
  ackText: string
  ackInWriting: string
  firstContactText: (values: { who: Value }) => string
  answerText: string
  meanwhile: string
  afterwards: string
  counted: {
    submitted: string
    received: string
    'acknowledgement-sent': string
    'judgement-received': string
    'hearing-held': string
  }
  countedTold: {
    event: string
    return: string
    discovery: string
  }
  countedUntold: string
  countedMoves: string
  countedLate: string
  endRule: {
    termijnenwet: string
    'next-working-day': string
    none: string
  }
  extensionTold: string
  extensionUntold: string
  extensionTimes: (values: { times: Value; period: Value }) => string
  extensionOften: (values: { period: Value }) => string
  extensionFreeTimes: (values: { times: Value }) => string
  extensionFree: string
  extensionTotal: (values: { period: Value }) => string
  times: (values: { n: number }) => string
  extensionReason: string
  extensionNoReason: string
  extensionSubject: string
  extensionOrganisation: (values: { who: Value }) => string
  extensionOnlySubject: string
  extensionConsent: string
  extensionNoConsent: string
  judgementLater: {
    told: string
    untold: string
    times: (values: { times: Value; period: Value }) => string
    often: (values: { period: Value }) => string
    freeTimes: (values: { times: Value }) => string
    subject: string
    onlySubject: string
    organisation: (values: { who: Value }) => string
    moves: string
  }
  noExtension: string
  suspension: (values: { list: Value }) => string
  suspensionLongest: (values: { period: Value }) => string
  suspensionInAll: (values: { period: Value }) => string
  suspensionEnds: string
  noSuspension: string
  silence: (values: { period: Value }) => string
  ladder: (values: { who: Value }) => string
  reopen: (values: { period: Value }) => string
  noReopen: string
  secondStage: (values: { who: Value; until: Value }) => string
  secondStageUntil: (values: { period: Value }) => string
  secondStageBy: (values: { period: Value }) => string
  secondStageLate: string
  committee: (values: { gives: 'judgement' | 'other'; who: Value; least: number }) => string
  committeeChair: {
    outside: (values: { chair: Value }) => string
    inside: (values: { chair: Value }) => string
  }
  committeeSecretary: (values: { secretary: Value }) => string
  committeeApart: string
  committeeGives: {
    judgement: string
    advice: string
  }
  committeeTerm: {
    judgement: string
    advice: string
  }
  survey: (values: { period: Value }) => string
  tellsImprovements: string
  judgements: {
    upheld: string
    'partly-upheld': string
    'not-upheld': string
    'no-finding': string
  }
  fromTo: (values: { first: Value; last: Value }) => string
  statutoryDays: string
  workingDays: (values: { days: Value; closed: Value }) => string
  butHolidays: string
  openOn: (values: { days: Value }) => string
  closedToo: (values: { days: Value }) => string
  goodFriday: string
  liberationDay: string
  disagreeGo: string
  notOurs: string
  bodySince: {
    answer: (values: { period: Value }) => string
    filing: (values: { period: Value }) => string
    receipt: (values: { period: Value }) => string
    acknowledgement: (values: { period: Value }) => string
    event: (values: { period: Value }) => string
  }
  bodyUntil: {
    one: (values: { list: Value }) => string
    first: (values: { list: Value }) => string
    last: (values: { list: Value }) => string
  }
  bodyOpens: (values: { list: Value }) => string
  bodyWaits: string
  bodyCost: (values: { cost: Value }) => string
  bodyPhone: string
  bodyAddress: (values: { address: Value }) => string
  noBody: string
  yearly: string
  yearlyTask: (values: { date: Value; who: Value }) => string
  yearlyAfter: (values: { period: Value; who: Value }) => string
  financialYear: (values: { month: Value }) => string
  retention: {
    closing: (values: { period: Value }) => string
    'year-of-closing': (values: { period: Value }) => string
    answer: (values: { period: Value }) => string
  }
  privacyLink: string
  colophon: string
  version: (values: { n: Value }) => string
  versionSince: string
  adoptedBy: (values: { who: Value }) => string
  adoptedOn: (values: { date: Value }) => string
  advisedBy: (values: { who: Value }) => string
  sameSource: string
  sources: string
  stateOf: (values: { date: Value }) => string
  help: string
  helpCall: (values: { phone: Tag; number: Value }) => Line
  helpOrMail: (values: { address: Tag; email: Value }) => Line
  helpMail: (values: { address: Tag; email: Value }) => Line
  helpCallHours: (values: { phone: Tag; number: Value; hours: Value }) => Line
  adoptedByOn: (values: { who: Value; date: Value }) => string
  unread: string
  leastKept: {
    closing: (values: { period: Value }) => string
    'year-of-closing': (values: { period: Value }) => string
    answer: (values: { period: Value }) => string
  }
  byArticle: (values: { article: Value }) => string
  toldLate: string
  waiting: (values: { periods: Value; period: Value }) => string
  yearlyNotWithout: string
  answerNoteLate: string
  erasing: {
    'after-approval': string
  }
}

export const publicPageWords: Spoken<PublicPageWords> = wordsOf<PublicPageWords, PublicLang>({ nl, en })
