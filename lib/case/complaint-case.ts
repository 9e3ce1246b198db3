// A case as its timeline makes it: the projection that `apply` folds from the events, and that the case row keeps.
import type { CivilDate } from '@/lib/calendar/civil-date'
import type { SumStep } from '@/lib/calendar/term'
import type { Judgement, Phase } from '@/lib/procedure/processing'
import type { Lang } from '@/lib/shared/language'
import type { Channel, Measure, Outcome, PartyRole, PromiseKind, RoutedBecause, TextRef } from './events'
import type { OutsiderWent } from './outsider-went'

/** open: still to come. kept: done in time. broken: the date passed; `doneOn` says when it was done after all. */
export type PromiseState = 'open' | 'kept' | 'broken' | 'lapsed'

export type CasePromise = {
  id: string
  kind: PromiseKind
  task: string | null
  text: TextRef | null
  /** The party to whom this message still has to be brought by hand. */
  to?: string | undefined
  by: string | null
  due: CivilDate
  rawEnd: CivilDate
  /** The date first promised, before any extension. */
  firstDue: CivilDate
  sum: SumStep[]
  state: PromiseState
  doneOn: CivilDate | null
  /** Steps that were taken for it: warnings by name. */
  warned: string[]
  extensions: number
}

export type CaseParty = {
  id: string
  role: PartyRole
  person: string
  capacity: string | null
  consent: 'given' | 'asked' | 'not-needed' | null
  member: string | null
  suspects: string[]
  wantsToHear: boolean
  addressConfirmed: 'code' | 'reply' | 'call' | null
  generation: number
  /** The colleague who said later on that it is about this member; never set for whom the complainant named. */
  markedBy?: string
  /** Members of whom someone has said that they are not the one meant. */
  cleared?: string[]
}

/** needed: sought. invited: asked, not there yet. appointed: `member` works on this case, and on nothing else here. */
export type CaseOutsider = {
  state: 'needed' | 'invited' | 'appointed'
  invitation: string | null
  member: string | null
  /** When they came. */
  since?: string
}

export type CasePoint = {
  id: string
  text: TextRef
  subject: string | null
  cause: string | null
  judgement: Judgement | null
  reasons: TextRef | null
  remedies: string[]
  measures: Measure[]
}

export type ComplaintCase = {
  id: string
  reference: string
  version: number
  channel: Channel
  lang: Lang
  silent: boolean
  submittedOn: CivilDate
  receivedOn: CivilDate
  enteredOn: CivilDate
  filedAt: string
  story: TextRef
  /** What the handler calls it; without one it is called by the first words of the story. */
  title?: TextRef
  answers: { question: string; label?: string | undefined; text: TextRef }[]
  subjects: string[]
  wishes: string[]
  reachBy: 'email' | 'phone' | 'post' | 'nothing'
  externalKey: string | null
  step: string
  phase: Phase
  department: string | null
  function: string
  handler: string | null
  routedBecause: RoutedBecause
  parties: CaseParty[]
  points: CasePoint[]
  promises: CasePromise[]
  /** Members who are, or may be, the subject: they never handle, read or approve this case. */
  barred: string[]
  /** Members who came in, or were raised, by somebody who is barred. */
  keptOut?: string[]
  /** Somebody from outside, where nobody here stands apart from it. */
  outsider?: CaseOutsider
  /** Those who no longer are, each with why. */
  outsidersWent?: OutsiderWent[]
  suspendedOn: CivilDate | null
  suspendedFor: string | null
  answeredOn: CivilDate | null
  closedOn: CivilDate | null
  outcome: Outcome | null
  timesReopened: number
  /** The last day on which the complainant heard from us. */
  lastHeardOn: CivilDate | null
  surveyAsked: boolean
  survey: { heard: number; fair: number } | null
  improvements: string[]
  /** Those that who wanted to hear was told about. */
  told: string[]
  seq: number
  /** The last thing a person did: what a command's author must have seen. */
  lastPersonSeq: number
}
