// A case as its timeline makes it: the projection that `apply` folds from the events, and that the case row keeps. Only ever
// added to within a format: a field that came later may be left out.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Judgement, Phase } from '@/lib/core/procedure/processing'
import { PublicLang } from '@/lib/core/shared/language'
import { CaseCommittee } from './committee-seat'
import {
  Agreed,
  Channel,
  ExternalVerdict,
  HeardHow,
  Measure,
  Outcome,
  Party,
  PromiseMade,
  RoutedBecause,
  TextRef,
} from './event-parts'
import { HoldBecause } from './keeping-reasons'
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
  /** The day its term is counted from, once its sum no longer begins there. */
  startedOn: CivilDate.optional(),
  /** How far the complainant agreed in writing to a later date. */
  agreed: Agreed.optional(),
  /** The complainant was told that its date passed. */
  told: z.boolean().optional(),
  /** It was broken, and is not to be done any more. */
  over: z.boolean().optional(),
})
export type CasePromise = z.infer<typeof CasePromise>

export const CaseParty = z.strictObject({
  ...Party.shape,
  addressConfirmed: z.enum(['code', 'reply', 'call']).nullable(),
  generation: z.int(),
  /** The colleague who said later on that it is about this member; never set for whom the complainant named. */
  markedBy: z.string().optional(),
  /** What they got of the complaint, when it is about them. */
  copy: TextRef.optional(),
  /** Members of whom someone has said that they are not the one meant. */
  cleared: z.array(z.string()).optional(),
  /** They hold a pass: a link of their own scope, by this generation. */
  pass: z.literal(true).optional(),
  /** What a witness was asked, and how often they were reminded; as long as they have not said anything. */
  asked: z.strictObject({ text: TextRef, on: CivilDate, reminded: z.int() }).optional(),
  /** A witness who turned out to be none. */
  removed: z.literal(true).optional(),
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

/** Who was invited, what was held with who was there or stayed away after an invitation, and who was left out and why. */
const CaseHearings = z.strictObject({
  invited: z.array(
    z.strictObject({
      party: z.string(),
      on: CivilDate,
      at: z.string(),
      how: HeardHow,
      /** Of everybody who was invited together; `moved`: how often it got another day. */
      invitation: z.string().optional(),
      moved: z.int().optional(),
    }),
  ),
  held: z.array(
    z.strictObject({
      id: z.string(),
      on: CivilDate,
      how: HeardHow,
      there: z.array(z.string()),
      absent: z.array(z.string()),
      report: TextRef.nullable(),
    }),
  ),
  waived: z.array(z.strictObject({ party: z.string(), ground: z.string(), on: CivilDate })),
  /** Invited, and called off as the case came to its end. */
  calledOff: z.array(z.string()).optional(),
  /** Who does not want to be heard in the presence of the other side. */
  objected: z.array(z.string()).optional(),
})
export type CaseHearings = z.infer<typeof CaseHearings>
/** An answer that was written and has not left: it waits for a signature, or on paper until somebody says it was posted. */
const AnswerLetter = z.strictObject({
  state: z.enum(['to-post', 'offered', 'sent-back']),
  text: TextRef,
  holds: z.array(z.string()),
  /** The colleague whose answer it is: who sends it, or who wrote it for another to sign. */
  by: z.string().optional(),
  /** While it waits for a signature: who was asked for it, and since when. */
  to: z.array(z.string()).optional(),
  offeredOn: CivilDate.optional(),
  remarks: TextRef.optional(),
})
export type AnswerLetter = z.infer<typeof AnswerLetter>

/** A later date that was decided on and holds once its letter was posted. */
const ExtensionLetter = z.strictObject({
  promise: z.string(),
  from: CivilDate,
  due: CivilDate,
  rawEnd: CivilDate,
  sum: PromiseMade.shape.sum,
  reason: TextRef.nullable(),
  consent: z.boolean(),
  agreed: Agreed.optional(),
  startedOn: CivilDate.optional(),
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

/** What we asked a party and wait for. `decided`: a person was asked how to go on without it. */
const StandingQuestion = z.strictObject({
  party: z.string(),
  text: TextRef,
  asked: CivilDate,
  reminded: z.int(),
  decided: z.boolean(),
})

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
  /** When it happened, when they returned or found out, as far as it was told. */
  happenedOn: CivilDate.optional(),
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
  /** Once anybody was invited to be heard, was heard, or was left out. */
  hearings: CaseHearings.optional(),
  question: StandingQuestion.nullable().optional(),
  /** For how many days we waited for answers of whoever complains, at most as long as each was given. */
  waitedDays: z.int().optional(),
  suspendedOn: CivilDate.nullable(),
  suspendedFor: z.string().nullable(),
  /** When the clock runs again at the latest. */
  suspendedUntil: CivilDate.optional(),
  /** The times in which it stood still. */
  stoodStill: z.array(z.strictObject({ from: CivilDate, to: CivilDate })).optional(),
  answeredOn: CivilDate.nullable(),
  /** The day on which the committee's judgement or advice was there. */
  judgedOn: CivilDate.optional(),
  /** Who sits in the committee for this case, while it is there. */
  committee: CaseCommittee.optional(),
  /** The day on which it was decided to answer without a judgement that did not come. */
  forgoneOn: CivilDate.optional(),
  /** The colleague who sent the last answer. */
  answeredBy: z.string().optional(),
  /** Somebody else looks again: since when, and who may not because they handled or answered it before. */
  secondStage: z.strictObject({ since: CivilDate, notBy: z.array(z.string()) }).optional(),
  answerLetter: AnswerLetter.optional(),
  /** An answer that waited when whoever complains withdrew: somebody decides what becomes of it. */
  unsigned: AnswerLetter.optional(),
  /** How often an answer was handed over for signature. */
  rounds: z.int().optional(),
  extensionLetter: ExtensionLetter.optional(),
  closedOn: CivilDate.nullable(),
  outcome: Outcome.nullable(),
  timesReopened: z.int(),
  /** The last day on which the complainant heard from us. */
  lastHeardOn: CivilDate.nullable(),
  surveyAsked: z.boolean(),
  survey: z.strictObject({ heard: z.int(), fair: z.int() }).nullable(),
  improvements: z.array(z.string()),
  /** It is kept beyond its time; without a day until somebody lets it go. */
  hold: z.strictObject({ because: HoldBecause, text: TextRef, until: CivilDate.nullable() }).optional(),
  /** Since when its names and words are gone. */
  erasedOn: CivilDate.optional(),
  /** What bodies that are not ours found of it. */
  verdicts: z
    .array(
      z.strictObject({ body: z.string(), on: CivilDate, verdict: ExternalVerdict, binds: z.boolean(), text: TextRef }),
    )
    .optional(),
  /** Those that who wanted to hear was told about. */
  told: z.array(z.string()).default([]),
  seq: z.int(),
  /** The last thing a person did: what a command's author must have seen. */
  lastPersonSeq: z.int(),
})
export type ComplaintCase = z.infer<typeof ComplaintCase>
