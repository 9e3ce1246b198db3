// Filing: the first events of a case. What the complainant told us, whom it concerns, who gets it, and what we promise.
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { questionName } from '@/lib/core/procedure/intake-form/question-fields'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { promisesFor } from '@/lib/core/procedure/promises'
import type { Staffing } from '@/lib/core/procedure/routing'
import { routeFor } from '@/lib/core/procedure/routing'
import { firstStep, stepFor } from '@/lib/core/procedure/workflow'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Result } from '@/lib/core/shared/result'
import { ok, refuse } from '@/lib/core/shared/result'
import type { DecisionContext } from './decision'
import type { Channel, Party, TextRef } from './event-parts'
import type { CaseEvent } from './events'
import { knownName, mayBe, typedName } from './name-likeness'
import { barredBy } from './parties'
import type { Refusal } from './refusals'
import { soThatSomebodyHears } from './somebody-hears'

/** A complaint with its texts and people put aside already. `about`: the typed name of the person complained about. */
export type Filing = {
  reference: string
  version: number
  channel: Channel
  lang: PublicLang
  submittedOn: CivilDate
  receivedOn: CivilDate
  /** The day from which the window of the procedure counts, when it was told. */
  happenedOn?: CivilDate | undefined
  silent: boolean
  story: TextRef
  answers: { question: string; label?: string | undefined; text: TextRef }[]
  /** Where it belongs, when whoever entered it knew. */
  department?: string | null
  subjects: string[]
  wishes: string[]
  reachBy: 'email' | 'phone' | 'post' | 'nothing'
  hasEmail: boolean
  /** Whether it is known where they get their post. */
  hasPostal?: boolean
  people: {
    role: 'complainant' | 'representative'
    person: string
    capacity: string | null
    consent: Party['consent']
  }[]
  about: { person: string; name: string; member: string | null } | null
  wantsToHear: boolean
  imported: { externalKey: string; status: string | null } | null
  /** It was closed already, elsewhere: how and when it ended is not known here. */
  closed?: boolean
}

/** All that follows from filing, in order; refused when a day lies ahead or an answer is not of this procedure. */
export function file(filing: Filing, context: DecisionContext): Result<CaseEvent[], Refusal> {
  const problem = whyNot(filing, context)
  if (problem) return refuse(problem)
  const parties = partiesOf(filing, context)
  const events: CaseEvent[] = [
    filed(filing, context),
    ...parties.map((party): CaseEvent => ({ type: 'party-added', party })),
    firstStepOf(context),
    routed(filing, parties, context),
    ...pointsOf(filing, context),
    ...(filing.closed ? endedElsewhere(context) : promisesOf(filing, parties, context)),
  ]
  const all = [...events, ...acknowledgedAtOnce(filing, events, context)]
  return ok([...all, ...soThatSomebodyHears(null, all, context)])
}

function whyNot(filing: Filing, { today, procedure }: DecisionContext): Refusal | null {
  if (filing.receivedOn > today || filing.submittedOn > today) return { kind: 'date-in-future' }
  if (filing.submittedOn > filing.receivedOn) return { kind: 'received-before-sent' }
  const { windowFrom } = procedure.definition
  if (filing.happenedOn && filing.happenedOn > today && windowFrom) {
    return { kind: 'invalid', fields: { [questionName(windowFrom.question)]: 'date-in-future' } }
  }
  const unknown = filing.subjects.some((id) => !procedure.intake.subjects.some((subject) => subject.id === id))
  if (unknown) return { kind: 'unknown-choice', field: 'subjects' }
  const { department = null } = filing
  const isThere = department === null || procedure.contact.departments.some(({ id }) => id === department)
  return isThere ? null : { kind: 'unknown-choice', field: 'department' }
}

function filed(filing: Filing, { today }: DecisionContext): CaseEvent {
  const {
    hasEmail: _,
    hasPostal: ______,
    people: __,
    about: ___,
    wantsToHear: ____,
    closed: _____,
    department,
    happenedOn,
    ...kept
  } = filing
  const known = { ...(department ? { department } : {}), ...(happenedOn ? { happenedOn } : {}) }
  return { type: 'complaint-filed', ...kept, ...known, enteredOn: today }
}

function partiesOf(filing: Filing, { newId, staffing }: DecisionContext): Party[] {
  const speaks = filing.people.some(({ role }) => role === 'representative') ? 'representative' : 'complainant'
  const people = filing.people.map(
    (person): Party => ({
      id: newId(),
      ...person,
      member: null,
      suspects: [],
      wantsToHear: person.role === speaks && filing.wantsToHear,
      ...(person.role === speaks && wantsPaper(filing) ? { post: true as const } : {}),
    }),
  )
  const { about } = filing
  if (!about) return people
  const suspects = about.member ? [] : suspectsFor(about.name, staffing)
  const subject: Party = {
    id: newId(),
    role: 'subject',
    person: about.person,
    capacity: null,
    consent: null,
    member: about.member,
    suspects,
    wantsToHear: false,
  }
  return [...people, subject]
}

/** The members whose name is, or once was, like the typed one. What was typed is taken apart once, however many people work here. */
function suspectsFor(typed: string, { members }: Staffing): string[] {
  const heard = typedName(typed)
  return members
    .filter(({ name, earlier = [] }) => [name, ...earlier].some((one) => mayBe(heard, knownName(one))))
    .map(({ id }) => id)
}

function firstStepOf({ procedure }: DecisionContext): CaseEvent {
  const { id, phase } = firstStep(procedure)
  return { type: 'step-taken', step: id, phase }
}

function routed(filing: Filing, parties: Party[], { procedure, staffing }: DecisionContext): CaseEvent {
  if (filing.imported) return unrouted(procedure)
  const unsettled = parties.some((party) => party.suspects.length > 0)
  const { subjects, department = null } = filing
  const question = { subjects, department, barred: barredBy(parties), unsettled }
  const routing = routeFor(procedure, question, staffing)
  return { type: 'complaint-routed', ...routing }
}

/** Who handles it, and where, a file does not say: whoever is there today did not handle a case of years ago. */
function unrouted({ contact }: Procedure): CaseEvent {
  const nobody = { department: null, handler: null, rule: null }
  return { type: 'complaint-routed', ...nobody, function: contact.handler, because: 'imported' }
}

/** One point per chosen subject, in the complainant's own words until a handler names them apart. */
function pointsOf(filing: Filing, { newId }: DecisionContext): CaseEvent[] {
  const subjects = filing.subjects.length > 0 ? filing.subjects : [null]
  return subjects.map((subject) => ({ type: 'point-added', point: newId(), text: filing.story, subject }))
}

/**
 * What is open in a file waits for its answer, and is late when the day for it has passed; of what else should have been done
 * by now the file says nothing, so only what still lies ahead is promised. Who wants to be reached by nothing is not promised
 * a call or a mail that could never be kept.
 */
function promisesOf(filing: Filing, parties: Party[], { procedure, newId, today }: DecisionContext): CaseEvent[] {
  const onPaper = acknowledgedOnPaper(filing, parties, procedure)
  const isToldAtOnce = onPaper === null && (filing.channel === 'form' || filing.hasEmail)
  return (
    promisesFor(procedure, { ...filing, acknowledgedOn: isToldAtOnce && !filing.imported ? today : null })
      .filter(({ kind, due }) => filing.imported === null || kind === 'answer' || due > today)
      .filter(({ kind }) => kind !== 'first-contact' || filing.reachBy !== 'nothing')
      // Nobody is named who could get a copy.
      .filter(({ kind }) => kind !== 'copy' || filing.about !== null)
      .flatMap((made): CaseEvent[] => {
        const letter = made.kind === 'acknowledgement' && onPaper
        const paper = letter ? { to: letter, letter: 'acknowledgement' as const } : {}
        const promise = { id: newId(), text: null, ...made, ...paper }
        const isPast = filing.imported !== null && promise.due < today
        return [
          { type: 'promise-made', promise },
          ...(isPast ? [{ type: 'promise-broken' as const, promise: promise.id, on: addDays(promise.due, 1) }] : []),
        ]
      })
  )
}

/** What a file calls closed has ended; a day or a judgement that it does not have stays unknown, never made up. */
function endedElsewhere({ procedure }: DecisionContext): CaseEvent[] {
  const last = stepFor(procedure, 'closed')
  return [
    { type: 'complaint-closed', outcome: 'unknown', on: null },
    ...(last ? [{ type: 'step-taken' as const, step: last.id, phase: last.phase }] : []),
  ]
}

/** Whoever asked for post and said where gets it, also when they left an e-mail address; without any address it is all there is. */
function wantsPaper({ reachBy, hasEmail, hasPostal = false }: Filing): boolean {
  return reachBy === 'post' && (hasPostal || !hasEmail)
}

/**
 * Who is to get the acknowledgement on paper: who wants post; and where it has to be in writing (Awb 9:6), who told it another
 * way than by the form and left no address for mail. Null for everybody else.
 */
function acknowledgedOnPaper(filing: Filing, parties: Party[], { followUp }: Procedure): string | null {
  const speaker = parties.find(({ role }) => role === 'representative') ?? parties[0]
  if (!speaker || filing.imported) return null
  if (speaker.post) return speaker.id
  const told = filing.channel !== 'form' && !filing.hasEmail
  return told && followUp.acknowledgement.inWriting ? speaker.id : null
}

/** Who sees the confirmation page and gave no e-mail address has been told there; a silent case tells nobody outside. */
function acknowledgedAtOnce(filing: Filing, events: CaseEvent[], { today }: DecisionContext): CaseEvent[] {
  if (filing.channel !== 'form' || wantsPaper(filing) || (filing.hasEmail && !filing.silent)) return []
  const kept = events.flatMap((event): CaseEvent[] =>
    event.type === 'promise-made' && event.promise.kind === 'acknowledgement'
      ? [{ type: 'promise-kept', promise: event.promise.id, on: today }]
      : [],
  )
  return [{ type: 'complaint-acknowledged', how: 'page', text: null }, ...kept]
}
