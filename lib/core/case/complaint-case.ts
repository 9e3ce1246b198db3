// A case as its timeline makes it: the projection that `apply` folds from the events, and that the case row keeps. Only ever
// added to within a format: a field that came later may be left out.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Judgement, Phase } from '@/lib/core/procedure/processing'
import { PublicLang } from '@/lib/core/shared/language'
import { Channel, Measure, Outcome, Party, PromiseMade, RoutedBecause, TextRef } from './event-parts'
import { OutsiderWent } from './outsider-went'

/** open: still to come. kept: done in time. broken: the date passed; `doneOn` says when it was done after all. */
const PromiseState = z.enum(['open', 'kept', 'broken', 'lapsed'])

/** `to`: the party to whom this message still has to be brought by hand. */
export const CasePromise = z.strictObject({
  ...PromiseMade.shape,
  /** The date first promised, before any extension. */
  firstDue: CivilDate,
  state: PromiseState,
  doneOn: CivilDate.nullable(),
  /** Steps that were taken for it: warnings by name. */
  warned: z.array(z.string()),
  extensions: z.int(),
})
export type CasePromise = z.infer<typeof CasePromise>

export const CaseParty = z.strictObject({
  ...Party.shape,
  addressConfirmed: z.enum(['code', 'reply', 'call']).nullable(),
  generation: z.int(),
  /** The colleague who said later on that it is about this member; never set for whom the complainant named. */
  markedBy: z.string().optional(),
  /** Members of whom someone has said that they are not the one meant. */
  cleared: z.array(z.string()).optional(),
})
export type CaseParty = z.infer<typeof CaseParty>

/** needed: sought. invited: asked, not there yet. appointed: `member` works on this case, and on nothing else here. */
const CaseOutsider = z.strictObject({
  state: z.enum(['needed', 'invited', 'appointed']),
  invitation: z.string().nullable(),
  member: z.string().nullable(),
  /** When they came. */
  since: z.string().optional(),
})

export const CasePoint = z.strictObject({
  id: z.string(),
  text: TextRef,
  subject: z.string().nullable(),
  cause: z.string().nullable(),
  judgement: Judgement.nullable(),
  reasons: TextRef.nullable(),
  remedies: z.array(z.string()),
  measures: z.array(Measure),
})
export type CasePoint = z.infer<typeof CasePoint>

const Answer = z.strictObject({ question: z.string(), label: z.string().optional(), text: TextRef })

export const ComplaintCase = z.strictObject({
  id: z.string(),
  reference: z.string(),
  version: z.int(),
  channel: Channel,
  lang: PublicLang,
  silent: z.boolean(),
  submittedOn: CivilDate,
  receivedOn: CivilDate,
  enteredOn: CivilDate,
  filedAt: z.string(),
  story: TextRef,
  /** What the handler calls it; without one it is called by the first words of the story. */
  title: TextRef.optional(),
  answers: z.array(Answer),
  subjects: z.array(z.string()),
  wishes: z.array(z.string()),
  reachBy: z.enum(['email', 'phone', 'post', 'nothing']),
  externalKey: z.string().nullable(),
  step: z.string(),
  phase: Phase,
  department: z.string().nullable(),
  function: z.string(),
  handler: z.string().nullable(),
  routedBecause: RoutedBecause,
  parties: z.array(CaseParty),
  points: z.array(CasePoint),
  promises: z.array(CasePromise),
  /** Members who are, or may be, the subject: they never handle, read or approve this case. */
  barred: z.array(z.string()),
  /** Members who came in, or were raised, by somebody who is barred. */
  keptOut: z.array(z.string()).optional(),
  /** Somebody from outside, where nobody here stands apart from it. */
  outsider: CaseOutsider.optional(),
  /** Those who no longer are, each with why. */
  outsidersWent: z.array(OutsiderWent).optional(),
  suspendedOn: CivilDate.nullable(),
  suspendedFor: z.string().nullable(),
  answeredOn: CivilDate.nullable(),
  closedOn: CivilDate.nullable(),
  outcome: Outcome.nullable(),
  timesReopened: z.int(),
  /** The last day on which the complainant heard from us. */
  lastHeardOn: CivilDate.nullable(),
  surveyAsked: z.boolean(),
  survey: z.strictObject({ heard: z.int(), fair: z.int() }).nullable(),
  improvements: z.array(z.string()),
  /** Those that who wanted to hear was told about. */
  told: z.array(z.string()).default([]),
  seq: z.int(),
  /** The last thing a person did: what a command's author must have seen. */
  lastPersonSeq: z.int(),
})
export type ComplaintCase = z.infer<typeof ComplaintCase>
