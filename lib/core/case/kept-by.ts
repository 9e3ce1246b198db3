// What keeps each sentence of the public page: whatever it promises, something does. A sentence that is added here finds its
// mechanism first, or does not compile; the lives in the tests then hold the two beside each other after every act.
import type { PublicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { Permission } from '@/lib/core/access/permissions'
import type { CommandType } from './commands'
import type { PromiseKind } from './event-parts'
import type { CaseEvent } from './events'
import type { MessageKind } from './messages'
import type { Refusal } from './refusals'

/**
 * act: somebody can do it. refused: the rules forbid what would break it. date: a promise with its day. itself: Gehoor does
 * it when the day has come. mail: it is written to them. right: only who has it. policy: the walls of the database. page:
 * another page or list shows it. task: a named task for a person. law: what a law or another body does. words: a heading, a
 * name, or what belongs to the sentence beside it; it promises nothing by itself.
 */
export type KeptBy =
  | `act/${CommandType}`
  | `refused/${Refusal['kind']}`
  | `date/${PromiseKind | 'refusal' | 'extension' | 'external-body' | 'erasing' | 'opened-again'}`
  | `itself/${CaseEvent['type']}`
  | `mail/${MessageKind}`
  | `right/${Permission}`
  | `policy/${'circle' | 'barred'}`
  | `page/${'form' | 'leaflet' | 'own-page' | 'procedure' | 'routing' | 'register'}`
  | `task/${'yearly'}`
  | 'law'
  | 'words'

type KeptBelow<T> = T extends string | ((...given: never[]) => unknown)
  ? readonly KeptBy[]
  : readonly KeptBy[] | { readonly [key in keyof T]: KeptBelow<T[key]> }

const WORDS: readonly KeptBy[] = ['words']
const LAW: readonly KeptBy[] = ['law']
const FORM: readonly KeptBy[] = ['page/form']
const ACKNOWLEDGED: readonly KeptBy[] = ['date/acknowledgement', 'act/acknowledge', 'mail/acknowledgement']
const CONTACTED: readonly KeptBy[] = ['date/first-contact', 'act/record-call', 'act/reply', 'act/ask']
const ANSWERED: readonly KeptBy[] = ['date/answer', 'act/answer', 'mail/answer']
const PUT_OFF: readonly KeptBy[] = ['act/extend-judgement', 'date/judgement']
const EXTENDED: readonly KeptBy[] = ['act/extend', 'date/extension']
const REFUSED: readonly KeptBy[] = ['act/refuse', 'mail/refused']
const BODY: readonly KeptBy[] = ['date/external-body']
const AGAIN: readonly KeptBy[] = ['act/ask-second-stage', 'mail/second-stage']
const CIRCLE: readonly KeptBy[] = ['policy/circle']
const HEARD: readonly KeptBy[] = ['refused/hearing-first', 'act/hold-hearing', 'act/invite-to-hearing']
const LEFT_OUT: readonly KeptBy[] = ['act/waive-hearing', 'refused/no-such-ground']
const ROUTED: readonly KeptBy[] = ['page/routing', 'act/assign']
const ERASED: readonly KeptBy[] = ['date/erasing', 'refused/kept-until', 'refused/kept-by-law']

const KEPT_BY: { readonly [key in keyof PublicPageWords]: KeptBelow<PublicPageWords[key]> } = {
  // The opening, and what holds for whoever complains today.
  title: WORDS,
  lead: WORDS,
  complain: FORM,
  otherWays: WORDS,
  ifToday: WORDS,
  ifNow: WORDS,
  today: WORDS,
  by: WORDS,
  afterUntil: BODY,
  after: BODY,
  from: BODY,
  weConfirm: ACKNOWLEDGED,
  weConfirmNote: ['page/form', 'mail/acknowledgement'],
  weConfirmOthers: ACKNOWLEDGED,
  contactBy: CONTACTED,
  contact: CONTACTED,
  answer: ANSWERED,
  answerNote: ['refused/point-without-judgement'],
  answerNoteLate: ['itself/lateness-told', 'mail/late'],
  disagree: WORDS,
  disagreeNote: BODY,
  opens: BODY,
  opensNote: BODY,
  // 1. What a complaint is, and who may complain.
  heading1: WORDS,
  whoMay: WORDS,
  everyone: FORM,
  everyoneSelf: FORM,
  oneOfThese: FORM,
  quoted: FORM,
  represents: ['page/form', 'act/record-consent', 'refused/consent-missing'],
  window: FORM,
  windowAsked: ['page/form', 'act/record-day'],
  noWindow: FORM,
  about: FORM,
  elsewhere: LAW,
  // 2. How to complain.
  heading2: WORDS,
  equalWays: ['right/enter-complaint'],
  oneWay: WORDS,
  ways: WORDS,
  fillIn: FORM,
  visitUs: ['right/enter-complaint'],
  wishesAre: FORM,
  reachAre: FORM,
  reach: WORDS,
  anonymousYes: FORM,
  anonymousNo: FORM,
  // 3. What is done with it.
  heading3: WORDS,
  doneBy: ['act/take-step', 'refused/not-allowed'],
  hearing: {
    heading: WORDS,
    subjectHeading: WORDS,
    always: HEARD,
    ifNeeded: ['act/invite-to-hearing', 'act/hold-hearing'],
    within: ['date/hearing'],
    form: ['act/hold-hearing', 'refused/hearing-is-oral'],
    helper: WORDS,
    attended: ['refused/hearing-is-closed', 'refused/hearing-is-open', 'mail/hearing', 'mail/hearing-subject'],
    together: ['refused/heard-together', 'refused/heard-apart', 'act/object-to-together', 'mail/hearing'],
    report: ['refused/report-first', 'act/write-report'],
    reportSent: ['itself/hearing-report-sent', 'mail/hearing-report'],
    leftOut: LEFT_OUT,
    neverLeftOut: LEFT_OUT,
    copy: ['date/copy', 'act/send-copy', 'mail/copy-subject'],
    response: ['date/response', 'act/record-response'],
  },
  judging: ['refused/point-without-judgement', 'act/judge-point'],
  judgements: WORDS,
  remedies: ['act/judge-point'],
  letterHolds: ['refused/letter-lacks'],
  letterIfApplies: WORDS,
  readersEveryone: CIRCLE,
  readersHeading: WORDS,
  readersAll: CIRCLE,
  readersHandler: CIRCLE,
  readersDepartment: CIRCLE,
  readersBound: CIRCLE,
  readersInstead: CIRCLE,
  readersOutside: ['act/open-from-outside', 'mail/opened-from-outside'],
  settling: ['act/settle', 'mail/settled'],
  withdrawing: ['act/withdraw'],
  refusal: WORDS,
  refusesNothing: ['refused/no-refusal-in-procedure'],
  refusalBy: ['refused/not-allowed'],
  refusalWhy: REFUSED,
  refusalWithin: ['date/refusal'],
  refusalAfter: ['refused/refusal-too-late'],
  refusalNamesBody: REFUSED,
  refusalGo: REFUSED,
  committee: ['refused/judgement-first', 'refused/committee-too-small', 'act/give-judgement'],
  committeeChair: ['refused/chair-from-inside', 'refused/not-of-committee'],
  committeeSecretary: WORDS,
  committeeApart: ['policy/barred', 'refused/conflict-of-interest'],
  committeeGives: ['mail/judgement', 'mail/answer'],
  committeeTerm: ['date/judgement'],
  // 4. Who is responsible.
  heading4: WORDS,
  independent: ['page/procedure'],
  insteadOf: ROUTED,
  handles: ROUTED,
  helps: ROUTED,
  routesHeading: WORDS,
  routeTo: ROUTED,
  departments: ROUTED,
  conflict: ['policy/barred', 'refused/conflict-of-interest'],
  showsPerson: ['page/own-page'],
  showsFunction: ['page/own-page'],
  // 5. When one hears, and what comes after.
  heading5: WORDS,
  atOnce: WORDS,
  atOnceText: ['page/form'],
  ackText: ACKNOWLEDGED,
  ackInWriting: ['date/acknowledgement', 'refused/acknowledgement-in-writing'],
  firstContactText: CONTACTED,
  answerText: ANSWERED,
  meanwhile: WORDS,
  afterwards: WORDS,
  counted: ['date/answer'],
  countedTold: ['date/answer', 'act/record-day'],
  countedUntold: ['date/answer'],
  countedMoves: ['act/record-day', 'mail/day-told'],
  countedLate: ['date/answer'],
  endRule: ['date/answer'],
  extensionTold: [...EXTENDED, 'mail/extension', 'refused/extension-too-late'],
  extensionUntold: EXTENDED,
  extensionTimes: [...EXTENDED, 'refused/extension-too-long'],
  extensionOften: [...EXTENDED, 'refused/extension-too-long'],
  extensionFreeTimes: [...EXTENDED, 'refused/extension-no-more'],
  extensionFree: EXTENDED,
  extensionTotal: ['refused/extension-beyond-total'],
  times: WORDS,
  extensionReason: ['refused/extension-needs-reason', 'mail/extension'],
  extensionNoReason: ['mail/extension'],
  extensionSubject: ['mail/extension-subject', 'refused/subject-copy-first'],
  extensionOnlySubject: ['mail/extension-subject', 'refused/subject-copy-first'],
  extensionOrganisation: ['act/extend', 'mail/extension-organisation'],
  extensionConsent: ['refused/extension-needs-consent', 'refused/consent-not-that-far'],
  extensionNoConsent: ['refused/extension-no-more', 'refused/extension-too-long'],
  judgementLater: {
    told: [...PUT_OFF, 'mail/extension', 'refused/extension-too-late'],
    untold: PUT_OFF,
    times: [...PUT_OFF, 'refused/extension-too-long'],
    often: [...PUT_OFF, 'refused/extension-too-long'],
    freeTimes: [...PUT_OFF, 'refused/extension-no-more'],
    subject: ['mail/extension-subject', 'refused/subject-copy-first'],
    onlySubject: ['mail/extension-subject', 'refused/subject-copy-first'],
    organisation: ['act/extend-judgement', 'mail/extension-organisation'],
    moves: ['act/extend-judgement'],
  },
  noExtension: ['refused/no-extension-in-procedure'],
  suspension: ['act/suspend', 'act/resume', 'mail/standstill'],
  suspensionLongest: ['refused/suspension-too-long', 'itself/clock-resumed'],
  suspensionInAll: ['refused/suspension-used-up', 'itself/clock-resumed'],
  suspensionEnds: ['itself/clock-resumed', 'mail/standstill'],
  noSuspension: ['refused/no-suspension-in-procedure'],
  silence: ['itself/silence-noticed', 'mail/silence'],
  waiting: ['itself/question-reminded', 'mail/question-reminder', 'itself/question-unanswered'],
  ladder: ['itself/promise-warned', 'mail/due-soon'],
  toldLate: ['itself/lateness-told', 'mail/late'],
  reopen: ['act/reopen', 'date/opened-again'],
  noReopen: ['refused/no-reopen-in-procedure'],
  survey: ['itself/survey-asked', 'mail/survey'],
  tellsImprovements: ['act/tell-improvement', 'mail/improvement'],
  secondStage: [...AGAIN, 'refused/second-stage-was'],
  secondStageUntil: AGAIN,
  secondStageBy: ['refused/looked-before', 'date/answer'],
  secondStageLate: ['date/second-stage', 'act/decline-second-stage'],
  fromTo: WORDS,
  workingDays: ['date/answer'],
  butHolidays: WORDS,
  openOn: WORDS,
  closedToo: ['date/answer'],
  statutoryDays: ['date/answer'],
  goodFriday: WORDS,
  liberationDay: WORDS,
  disagreeGo: BODY,
  notOurs: WORDS,
  bodySince: BODY,
  bodyUntil: BODY,
  bodyOpens: BODY,
  bodyWaits: BODY,
  bodyCost: LAW,
  bodyPhone: WORDS,
  bodyAddress: WORDS,
  noBody: ['act/add-information'],
  yearly: WORDS,
  yearlyTask: ['task/yearly'],
  yearlyAfter: ['task/yearly'],
  financialYear: WORDS,
  yearlyNotWithout: ['task/yearly'],
  retention: ERASED,
  leastKept: ['refused/kept-by-law'],
  byArticle: LAW,
  erasing: ['act/erase', 'right/erase-cases', 'refused/erasing-held'],
  // The foot.
  privacyLink: ['page/procedure'],
  colophon: WORDS,
  version: WORDS,
  versionSince: WORDS,
  adoptedBy: WORDS,
  adoptedOn: WORDS,
  adoptedByOn: WORDS,
  advisedBy: WORDS,
  sameSource: ['page/procedure'],
  sources: WORDS,
  stateOf: LAW,
  unread: WORDS,
  help: WORDS,
  helpCall: WORDS,
  helpOrMail: WORDS,
  helpMail: WORDS,
  helpCallHours: WORDS,
}

/** What keeps the sentence of this key, `extensionTold` or `hearing.within.both`; none for a key that is no sentence here. */
export function keptBy(key: string): readonly KeptBy[] {
  let at: unknown = KEPT_BY
  for (const step of key.split('.')) {
    if (Array.isArray(at)) break
    at = (at as Record<string, unknown> | undefined)?.[step]
  }
  return Array.isArray(at) ? (at as KeptBy[]) : []
}
