// The timeline in words: what happened, told in the past tense, with who did it. For colleagues; names come from outside.
import { longDate } from '@/lib/core/calendar/format-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { CaseEvent, Recorded } from '@/lib/core/case/events'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { DeskLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import { stepForStaff } from '@/lib/words/procedure/handling'
import { caseWords } from './case-words'
import { type EventPhrases, phrases } from './say-event-phrases'
import { sayPromise } from './say-promise'
import { sayWhyWent } from './went-because'

/** What the teller knows besides the event. Each name is null when it was forgotten or never given. */
export type Telling = {
  lang: DeskLang
  procedure: Procedure
  complaint: ComplaintCase
  member: (id: string) => string | null
  person: (id: string) => string | null
  text: (id: string) => string | null
  improvement?: (id: string) => string | null
}

/** "Hanna Jansen schreef een notitie." One sentence, with a full stop. */
export function sayEvent({ event, actor }: Pick<Recorded, 'event' | 'actor'>, telling: Telling): string {
  const said = sentence(phrases[telling.lang], { event, actor, who: whoDid(actor, telling) }, telling)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** Who did it, as the subject of a sentence; Gehoor itself when nobody pressed anything. */
export function whoDid(actor: Recorded['actor'], telling: Telling): string {
  const { someone, system, imported, visitor } = phrases[telling.lang]
  switch (actor.kind) {
    case 'member':
      return telling.member(actor.member) ?? someone
    case 'party':
      return partyName(actor.party, telling)
    case 'visitor':
      return visitor
    case 'system':
      return system
    case 'import':
      return imported
  }
}

/** The name of a party, or else the role: "de klager". */
export function partyName(id: string, telling: Telling): string {
  const party = telling.complaint.parties.find((one) => one.id === id)
  const { someone, theRole } = phrases[telling.lang]
  const role = party ? theRole[party.role] : someone
  return (party && telling.person(party.person)) ?? role
}

type Told = { event: CaseEvent; actor: Recorded['actor']; who: string }

type Went = { event: Extract<CaseEvent, { type: 'outsider-withdrawn' }>; actor: Recorded['actor']; who: string }

function wentSaid(t: EventPhrases, { event, actor, who }: Went, { lang, member }: Telling): string {
  const byThemselves = actor.kind === 'member' && actor.member === event.member
  const why = event.because ? ` ${sayWhyWent(event.because, byThemselves, lang)}` : ''
  return `${byThemselves ? t.outsiderLeft(who) : t.outsiderWithdrawn(who, member(event.member) ?? t.someone)}${why}`
}

function sentence(t: EventPhrases, { event, actor, who }: Told, telling: Telling): string {
  const { lang, procedure } = telling
  const words = caseWords(lang)
  const party = (id: string) => partyName(id, telling)
  const promise = (id: string) => promiseName(id, telling)
  const date = (day: Parameters<typeof longDate>[0]) => longDate(day, lang)
  switch (event.type) {
    case 'complaint-filed':
      return t.filed(words.channel[event.channel], date(event.submittedOn))
    case 'party-added':
      return t.partyAdded(telling.person(event.party.person) ?? t.someone, words.role[event.party.role].toLowerCase())
    case 'complaint-routed':
      return t.routed(event.handler ? (telling.member(event.handler) ?? t.someone) : null, words.because[event.because])
    case 'promise-made':
      return t.promised(
        sayPromise(event.promise, procedure, lang, ownWords(event.promise.text, telling)),
        date(event.promise.due),
      )
    case 'promise-kept':
      return t.kept(promise(event.promise))
    case 'promise-warned':
      return t.warned(promise(event.promise))
    case 'promise-broken':
      return t.broken(promise(event.promise))
    case 'promise-extended':
      return t.extended(who, promise(event.promise), date(event.due))
    case 'promise-moved':
      return t.moved(promise(event.promise), date(event.due))
    case 'promise-lapsed':
      return t.lapsed(promise(event.promise))
    case 'clock-suspended':
      return t.suspended(who, reasonName(event.reason, telling))
    case 'clock-resumed':
      return t.resumed(who, event.days)
    case 'complaint-acknowledged':
      return t.acknowledged(event.how, who)
    case 'handler-assigned':
      return t.assigned(who, telling.member(event.handler) ?? t.someone)
    case 'subject-settled':
      return t.settled(who, party(event.party), event.member ? (telling.member(event.member) ?? t.someone) : null)
    case 'step-taken':
      return t.step(stepName(event.step, telling))
    case 'title-changed':
      return t.titled(who)
    case 'note-added':
      return t.note(who)
    case 'question-asked':
      return t.asked(who, party(event.party))
    case 'reply-sent':
      return t.replied(who, party(event.party))
    case 'call-recorded':
      return t.called(who, party(event.party))
    case 'information-added':
      return t.informed(party(event.party))
    case 'point-added':
      return t.pointAdded(who)
    case 'point-changed':
      return t.pointChanged(who, pointNumber(event.point, telling))
    case 'point-judged':
      return t.judged(who, pointNumber(event.point, telling), words.judgement[event.judgement])
    case 'answer-sent':
      return t.answered(who)
    case 'complaint-closed':
      return t.closed(who, words.outcome[event.outcome])
    case 'complaint-reopened':
      return t.reopened(who)
    case 'consent-recorded':
      return t.consent(who, party(event.party), event.consent)
    case 'address-confirmed':
      return t.addressConfirmed(party(event.party), event.how)
    case 'address-changed':
      return t.addressChanged(who, party(event.party))
    case 'code-requested':
      return t.codeRequested(party(event.party))
    case 'link-renewed':
      return t.linkRenewed(who, party(event.party))
    case 'silence-noticed':
      return t.silence(date(event.since))
    case 'survey-asked':
      return t.surveyAsked
    case 'survey-answered':
      return t.surveyAnswered(party(event.party), event.heard, event.fair)
    case 'telling-wished':
      return t.wished(party(event.party), event.wants)
    case 'improvement-linked':
      return t.improvementLinked(who, telling.improvement?.(event.improvement) ?? null)
    case 'improvement-told':
      return t.improvementTold(telling.improvement?.(event.improvement) ?? null)
    case 'subject-suspected':
      return t.suspected(party(event.party), telling.member(event.member) ?? t.someone)
    case 'member-kept-out':
      return t.keptOut(telling.member(event.member) ?? t.someone)
    case 'outsider-needed':
      return t.outsiderNeeded
    case 'outsider-spared':
      return t.outsiderSpared
    case 'outsider-invited':
      return t.outsiderInvited(who)
    case 'outsider-appointed':
      return t.outsiderAppointed(telling.member(event.member) ?? t.someone)
    case 'outsider-withdrawn':
      return wentSaid(t, { event, actor, who }, telling)
    case 'message-sent':
      return t.messageSent
    case 'message-failed':
      return event.unsure ? t.messageUnsure : t.messageFailed
  }
}

function promiseName(id: string, telling: Telling): string {
  const made = telling.complaint.promises.find((one) => one.id === id)
  if (!made) return phrases[telling.lang].aPromise
  return sayPromise(made, telling.procedure, telling.lang, ownWords(made.text, telling))
}

function ownWords(text: { id: string } | null, telling: Telling): string | null {
  return text ? telling.text(text.id) : null
}

function stepName(id: string, { procedure, lang }: Telling): string {
  return stepForStaff(procedure, id, lang)
}

function reasonName(id: string, { procedure, lang }: Telling): string {
  return say(procedure.processing.suspension?.reasons.find((reason) => reason.id === id)?.label, lang) || id
}

function pointNumber(id: string, { complaint }: Telling): number | null {
  const at = complaint.points.findIndex((point) => point.id === id)
  return at < 0 ? null : at + 1
}
