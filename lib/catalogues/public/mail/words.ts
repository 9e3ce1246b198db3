// Written from the catalogues beside it. Change those, never this; then `npx vitest run --project rules lib/catalogues -u`
// writes it anew.
import type { PublicLang, Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import { type Tag, type Value, wordsOf } from '../../words-of'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

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
  refused: {
    subject: (values: { name: Value }) => string
    heading: string
    because: (values: { ground: Value }) => string
    look: string
    there: string
  }
  settled: {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
    from: string
    look: string
    wrong: string
  }
  forwarded: {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
    from: string
    along: string
    look: string
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
    judgement: string
    dates: string
    call: (values: { number: Value }) => string
  }
  extension: {
    subject: (values: { name: Value }) => string
    heading: string
    before: (values: { date: Value }) => string
    sorry: string
    agreed: {
      email: (values: { date: Value }) => string
      letter: (values: { date: Value }) => string
      page: (values: { date: Value }) => string
      'talk-confirmed': (values: { date: Value }) => string
    }
    judgement: {
      heading: string
      before: (values: { date: Value }) => string
      sorry: string
      byHand: (values: { date: Value }) => string
    }
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
  measureDone: {
    subject: (values: { name: Value }) => string
    heading: string
    told: string
    look: string
    byHand: string
  }
  hearing: {
    subject: (values: { name: Value }) => string
    heading: string
    when: (values: { date: Value; time: Value }) => string
    helper: string
    more: string
    calendar: string
    cannot: string
    look: string
    inCalendar: (values: { name: Value }) => string
  }
  meetingIs: {
    open: string
    closed: string
    closedAlone: string
    together: string
    apart: string
  }
  hearingReport: {
    subject: (values: { name: Value }) => string
    heading: string
    read: string
    report: string
    look: string
  }
  forSubject: {
    hearing: {
      subject: (values: { name: Value }) => string
      heading: string
      why: string
      when: (values: { date: Value; time: Value }) => string
      cannot: (values: { number: Value }) => string
    }
    report: {
      subject: (values: { name: Value }) => string
      heading: string
      why: (values: { number: Value }) => string
    }
    copy: {
      subject: (values: { name: Value }) => string
      heading: string
      why: string
      respond: (values: { date: Value; number: Value }) => string
      noTerm: (values: { number: Value }) => string
      later: string
      byPost: string
    }
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
  judgement: {
    subject: (values: { name: Value }) => string
    heading: string
    short: string
    look: string
  }
  secondStage: {
    subject: (values: { name: Value }) => string
    heading: string
    again: string
    look: string
  }
  beforeCommittee: {
    subject: (values: { name: Value }) => string
    heading: string
    now: string
    look: string
    questions: string
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
  silenceWaiting: {
    subject: (values: { name: Value }) => string
    heading: string
    still: string
    add: string
  }
  late: {
    subject: (values: { name: Value }) => string
    heading: string
    sorry: string
    who: (values: { who: Value }) => string
    nobody: string
    told: (values: { who: Value }) => string
    noNewDate: string
    waits: string
    ways: string
    look: string
    byHand: (values: { dates: Value }) => string
    byHandBodies: (values: { bodies: Value }) => string
    stands: string
  }
  standstill: {
    subject: (values: { name: Value }) => string
    headingStands: string
    headingRuns: string
    stands: (values: { reason: Value }) => string
    until: (values: { date: Value }) => string
    noEnd: string
    runs: string
    look: string
    questions: string
    byHandRuns: (values: { date: Value }) => string
  }
  dayTold: {
    subject: (values: { name: Value }) => string
    heading: string
    on: {
      event: (values: { date: Value }) => string
      return: (values: { date: Value }) => string
      discovery: (values: { date: Value }) => string
    }
    was: (values: { date: Value }) => string
    dates: string
    wrong: string
    look: string
    byHandAnswer: (values: { date: Value }) => string
  }
  newPromise: {
    subject: (values: { name: Value }) => string
    heading: string
    before: string
    look: string
    questions: string
    byHand: (values: { date: Value }) => string
  }
  questionReminder: {
    subject: (values: { name: Value }) => string
    heading: string
    why: string
    reply: string
    cannot: string
    dates: string
  }
}

export const mailWords: Spoken<MailWords> = wordsOf<MailWords, PublicLang>({ nl, en })
