// From what was gathered to what the letter is made of. Pure: what an unconfirmed address may hear is decided here, and
// once more by the catalogue of mails.
import type { CaseMail } from '@/emails/case-mail'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { PromiseKind } from '@/lib/core/case/event-parts'
import type { CaseEvent } from '@/lib/core/case/events'
import { isForSubject, type MessageKind } from '@/lib/core/case/messages'
import { type Holder, nameFunction, uncapitalised } from '@/lib/core/procedure/function-in-words'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { dayInSentence } from '@/lib/core/procedure/promise-line'
import { refusalBodyLines } from '@/lib/core/procedure/public-parts/refusal-blocks'
import { sayGround } from '@/lib/core/procedure/refusal-ground'
import { guardAccent } from '@/lib/core/shared/contrast-guard'
import type { DeskLang, PublicLang } from '@/lib/core/shared/language'
import { formatReference } from '@/lib/core/shared/reference'
import { say } from '@/lib/core/shared/words'
import { sayMeeting } from '@/lib/words/case/say-meeting'
import { sayWhyWent } from '@/lib/words/case/went-because'
import { whereToGo } from '@/lib/words/case/where-to-go'
import { AMONG_US, type LineFacts, linesForComplainant, linesForStaff, linesForSubject } from './promise-lines'

export type Gathered = {
  kind: MessageKind
  procedure: Procedure
  complaint: ComplaintCase
  /** The event that the message follows from. */
  event: CaseEvent
  since: Date
  tenant: { slug: string; name: string; accent: string; lang: DeskLang }
  /** Whom it is for; a member's address counts as confirmed. `other`: somebody who does not complain. */
  to: { party: boolean; other?: boolean; name: string | null; email: string; confirmed: boolean }
  /** The handler's name, where the procedure shows persons. */
  handlerName: string | null
  /** The functions that stand aside in this case. */
  aside?: readonly string[]
  body: string | null
  link: string | null
  /** Which link and language it is written with. */
  madeFor: string
  code: string | null
  today: CivilDate
}

/** Everything the letter says, in the language of whom it is for. */
export function propsFor(gathered: Gathered): CaseMail {
  const { kind, procedure, complaint, event, to } = gathered
  const lang = langFor(gathered)
  const people: Holder[] = gathered.handlerName ? [{ function: complaint.function, name: gathered.handlerName }] : []
  const { today, aside = [] } = gathered
  const facts: LineFacts = { procedure, complaint, event, lang, today, people, aside }
  return {
    lang,
    organisation: organisationOf(gathered, lang),
    reference: formatReference(complaint.reference),
    link: gathered.link,
    confirmed: to.confirmed,
    greetingName: to.confirmed ? to.name : null,
    signedBy: to.party ? signerOf(gathered, people, lang) : null,
    promises: linesOf(kind, to.party, facts),
    ground: groundOf(gathered, lang),
    bodies: event.type === 'complaint-refused' ? refusalBodyLines(procedure, lang) : [],
    body: to.confirmed ? gathered.body : null,
    meeting: 'at' in event && 'on' in event ? { date: dayInSentence(event.on, lang, today), time: event.at } : null,
    helper: procedure.processing.hearing?.helper === true,
    meetingIs: meetingIsOf(facts),
    respondBy: respondByOf(complaint, event, (date) => dayInSentence(date, lang, today)),
    stands: standsOf(event, procedure, { lang, today }),
    day: dayOf(event, procedure, (date) => dayInSentence(date, lang, today)),
    promisedBefore: event.type === 'promise-extended' ? dayInSentence(event.from, lang, gathered.today) : null,
    ofJudgement: event.type === 'promise-extended' && isAbout(['judgement'], event, complaint),
    agreed: to.party && to.confirmed ? agreedIn(event, lang, today) : null,
    unanswered: event.type === 'promise-lapsed',
    noResponse: isAbout(['response'], event, complaint),
    reminded: event.type === 'question-unanswered',
    waitsForYou: complaint.phase === 'waiting-for-complainant' || !!complaint.question,
    late: kind === 'late' ? lateOf(facts) : null,
    task: isAbout(AMONG_US, event, complaint),
    code: gathered.code,
    unsure: event.type === 'message-failed' && event.unsure === true,
    went: wentOf(gathered, lang),
    alsoFor: [],
    lastToday: false,
  }
}

/** Of an invitation: who may attend, and whether the other side is there. */
function meetingIsOf({ event, complaint, procedure, lang }: LineFacts): string[] {
  if (event.type !== 'hearing-invited') return []
  return sayMeeting(event, { party: complaint.parties.find(({ id }) => id === event.party), procedure, lang })
}

/** Why the clock stands still, as the procedure words it, and when it runs again at the latest. */
function standsOf(event: CaseEvent, { processing }: Procedure, { lang, today }: Pick<LineFacts, 'lang' | 'today'>) {
  if (event.type !== 'clock-suspended') return null
  const reason = processing.suspension?.reasons.find(({ id }) => id === event.reason)
  return { reason: say(reason?.label, lang), until: event.until ? dayInSentence(event.until, lang, today) : null }
}

/** The day that was told, and what it was the day of by the procedure. */
function dayOf(event: CaseEvent, { definition }: Procedure, said: (date: CivilDate) => string): CaseMail['day'] {
  if (event.type !== 'day-told' || !definition.windowFrom) return null
  return { is: definition.windowFrom.is, date: said(event.on), was: event.was ? said(event.was) : null }
}

/** Who complains is written to in the language of the case, anybody else in that of the organisation. */
export function langFor({ to, complaint, tenant }: Pick<Gathered, 'to' | 'complaint' | 'tenant'>): PublicLang {
  return to.party && !to.other ? complaint.lang : tenant.lang
}

function agreedIn(event: CaseEvent, lang: PublicLang, today: CivilDate): CaseMail['agreed'] {
  const agreed = event.type === 'promise-extended' ? event.agreed : undefined
  return agreed ? { way: agreed.way, date: dayInSentence(agreed.on, lang, today) } : null
}

/** On which ground a complaint is not taken up; only where it may be read. */
function groundOf({ event, procedure, to }: Gathered, lang: PublicLang): string | null {
  if (event.type !== 'complaint-refused' || !to.confirmed) return null
  return sayGround(procedure, event.ground, lang)
}

/** Until when they can respond, in the mail that brings their copy or asks a witness. */
function respondByOf(complaint: ComplaintCase, event: CaseEvent, said: (date: CivilDate) => string): string | null {
  if (event.type !== 'copy-sent' && event.type !== 'witness-asked' && event.type !== 'witness-reminded') return null
  const response = complaint.promises.findLast(
    ({ kind, state, of }) => kind === 'response' && state === 'open' && (of === undefined || of === event.party),
  )
  return response ? said(response.due) : null
}

/** Who else was told that we are late, unless that function stands aside here, and where the complainant can go. */
function lateOf({ procedure, complaint, lang, people, today, aside = [] }: LineFacts): CaseMail['late'] {
  const { also } = procedure.followUp.late
  const told = also && !aside.includes(also) ? uncapitalised(nameFunction(procedure, also, lang, people).label) : null
  return { told, ways: whereToGo({ procedure, complaint, lang, people, aside, today }) }
}

/** What happened at the same moment: who was there before went, and why. */
function wentOf({ complaint, event, since }: Gathered, lang: PublicLang): string | null {
  const went = complaint.outsidersWent?.find(({ at }) => new Date(at).getTime() === since.getTime())
  if (event.type !== 'outsider-needed' || !went) return null
  return sayWhyWent(went.because, went.byThemselves, lang)
}

/** Whoever handles it; the organisation itself while nobody does, or while that function stands aside. */
function signerOf(
  { procedure, complaint, aside = [] }: Gathered,
  people: readonly Holder[],
  lang: PublicLang,
): string | null {
  if (complaint.handler === null || aside.includes(complaint.function)) return null
  return nameFunction(procedure, complaint.function, lang, people).label || null
}

function isAbout(kinds: readonly PromiseKind[], event: CaseEvent, complaint: ComplaintCase): boolean {
  const about = 'promise' in event && typeof event.promise === 'string' ? event.promise : null
  return complaint.promises.some(({ id, kind }) => id === about && kinds.includes(kind))
}

function linesOf(kind: MessageKind, isParty: boolean, facts: LineFacts) {
  if (kind === 'extension-subject') return linesForSubject(facts)
  if (kind === 'outsider-needed' || isForSubject(kind)) return []
  return isParty ? linesForComplainant(kind, facts) : linesForStaff(kind, facts)
}

function organisationOf({ tenant, procedure }: Gathered, lang: PublicLang): CaseMail['organisation'] {
  const { light, dark } = guardAccent(tenant.accent)
  const { phone, hours, email, address } = procedure.contact
  return {
    name: tenant.name,
    accent: light.accent,
    accentDark: dark.accent,
    phone,
    hours: hours ? say(hours, lang) : null,
    email,
    address: address ? address.split(/\s*\n\s*/).join(', ') : null,
  }
}
