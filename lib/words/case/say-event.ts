// The timeline in words: what happened, told in the past tense, with who did it. For colleagues; names come from outside.
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { CaseEvent, Recorded } from '@/lib/core/case/events'
import { sayGround } from '@/lib/core/procedure/refusal-ground'
import { listing } from '@/lib/core/shared/listing'
import { caseWords } from './case-words'
import type { EventPhrases } from './event-phrases'
import { sayDayTold } from './say-day-told'
import { phrases } from './say-event-phrases'
import { sayLeftOpen } from './say-left-open'
import { sayPromise } from './say-promise'
import { sayVerdict } from './say-verdict'
import {
  bodyName,
  capitalised,
  functionNames,
  groundName,
  letterName,
  membersNamed,
  ownWords,
  pointNumber,
  promiseName,
  quoted,
  reasonName,
  stepName,
  type Telling,
  withinSentence,
} from './telling'
import { sayWhyWent } from './went-because'
import { partyName, whoDid } from './who-did'

/** "Hanna Jansen schreef een notitie." One sentence, with a full stop. */
export function sayEvent({ event, actor }: Pick<Recorded, 'event' | 'actor'>, telling: Telling): string {
  const said = sentence(phrases[telling.lang], { event, actor, who: whoDid(actor, telling) }, telling)
  return said.charAt(0).toUpperCase() + said.slice(1)
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
        withinSentence(sayPromise(event.promise, procedure, lang, ownWords(event.promise.text, telling))),
        date(event.promise.due),
      )
    case 'promise-kept':
      return t.kept(promise(event.promise))
    case 'promise-warned':
      return t.warned(promise(event.promise), functionNames(event.also, telling))
    case 'promise-broken':
      return t.broken(promise(event.promise), functionNames(event.also, telling))
    case 'lateness-told':
      return event.byHand ? t.latenessByHand : t.latenessTold
    case 'promise-extended':
      return [t.extended(who, promise(event.promise), date(event.due)), ...agreedSaid(t, event, telling)].join(' ')
    case 'agreement-withdrawn':
      return withdrawnSaid(t, event, telling)
    case 'promise-moved':
      return t.moved(promise(event.promise), date(event.due))
    case 'promise-lapsed':
      return t.lapsed(promise(event.promise))
    case 'clock-suspended':
      return t.suspended(who, reasonName(event.reason, telling), event.until ? date(event.until) : null)
    case 'clock-resumed':
      if (event.because === 'limit') return t.resumedByLimit(event.days)
      return event.because === 'they-answered' ? t.resumedByAnswer(event.days) : t.resumed(who, event.days)
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
    case 'question-reminded':
      return event.byHand ? t.remindedByHand(party(event.party)) : t.questionReminded(party(event.party), event.times)
    case 'question-unanswered':
      return t.unanswered(date(event.asked))
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
    case 'complaint-refused':
      return t.refused(who, sayGround(procedure, event.ground, lang))
    case 'answer-readied':
      return t.answerReadied(who)
    case 'answer-taken-back':
      return t.answerTakenBack
    case 'extension-readied':
      return t.extensionReadied(who, promise(event.promise), date(event.due))
    case 'letter-offered':
      return t.offered(who, membersNamed(event.to, t, telling))
    case 'letter-sent-back':
      return t.sentBack(who)
    case 'letter-agreed':
      return t.signed(who)
    case 'signature-passed':
      return t.signaturePassed(membersNamed(event.to, t, telling))
    case 'letter-posted':
      return t.posted(who, event.how, {
        what: letterName(event.promise, telling),
        on: date(event.on),
        counts: event.counts === event.on ? null : date(event.counts),
      })
    case 'postal-address-changed':
      return t.postalAddressChanged(who, party(event.party), event.post)
    case 'complaint-settled':
      return t.settledTogether(who, words.agreedBy[event.way], date(event.on))
    case 'complaint-withdrawn':
      return t.withdrew(party(event.party), words.withdrawnBy[event.way], date(event.on))
    case 'complaint-forwarded':
      return t.forwarded(
        who,
        (telling.text(event.text.id) ?? '').split('\n')[0] || t.someone,
        words.sentAlong[event.along],
      )
    case 'complaint-closed':
      return t.closed(who, words.outcome[event.outcome])
    case 'verdict-received': {
      const said = t.verdict(who, bodyName(event.body, telling), sayVerdict(event.verdict, lang), date(event.on))
      return [said, ...quoted(event.text, telling)].join(' ')
    }
    case 'day-told':
      return sayDayTold(t, { event, who }, telling)
    case 'left-open-decided':
      return leftOpenSaid(t, { event, who }, telling)
    case 'complaint-reopened':
      return t.reopened(who)
    case 'committee-asked':
      return t.committeeAsked(
        who,
        membersNamed(
          event.seats.map(({ member }) => member),
          t,
          telling,
        ),
      )
    case 'committee-left':
      return t.committeeLeft(telling.member(event.member) ?? t.someone, t.leftBecause[event.because])
    case 'judgement-forgone':
      return t.judgementForgone(who)
    case 'judgement-given':
      return event.gives === 'judgement' ? t.judgementGiven(who) : t.adviceGiven(who)
    case 'second-stage-begun':
      return t.secondStage(who)
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
    case 'opened-from-outside':
      return t.openedFromOutside(
        who,
        longDate(civilDateIn(AMSTERDAM, new Date(event.until)), lang),
        t.openedBecause[event.because],
        telling.text(event.text.id),
      )
    case 'hearing-invited':
      return t.invitedToHearing(who, party(event.party), date(event.on), event.at)
    case 'hearing-held':
      return t.heard(who, listing(event.there.map(party), lang), listing(event.absent.map(party), lang), date(event.on))
    case 'hearing-reported':
      return t.hearingReported(who)
    case 'hearing-report-sent':
      return t.reportSent(party(event.party))
    case 'hearing-waived':
      return t.hearingWaived(who, party(event.party), groundName(event.ground, telling))
    case 'together-objected':
      return t.togetherObjected(who, party(event.party))
    case 'copy-sent':
      return t.copySent(who, party(event.party))
    case 'response-recorded':
      return t.responded(party(event.party), date(event.on), event.late === true)
    case 'hearing-moved':
      return t.hearingMoved(who, party(event.party), date(event.on), event.at)
    case 'hearing-called-off':
      return t.hearingCalledOff(who, party(event.party), date(event.on))
    case 'witness-asked':
      return t.witnessAsked(who, party(event.party))
    case 'witness-reminded':
      return event.byHand ? t.remindedByHand(party(event.party)) : t.questionReminded(party(event.party), event.times)
    case 'witness-removed':
      return t.witnessRemoved(who, party(event.party))
    case 'subject-told':
      return t.subjectTold(who, party(event.party))
    case 'pass-given':
      return t.passGiven(party(event.party))
    case 'pass-ended':
      return t.passEnded(party(event.party))
    case 'erasing-held':
      return t.held(who, t.heldBecause[event.because], event.until && date(event.until))
    case 'erasing-freed':
      return t.freed(who)
    case 'case-erased':
      if (!event.again) return t.erased(who, t.erasedBecause[event.because])
      return t.erasedAgain((event.decidedBy && telling.member(event.decidedBy)) ?? t.someone, date(event.on))
    case 'message-sent':
      return t.messageSent
    case 'message-failed':
      return event.unsure ? t.messageUnsure : t.messageFailed
  }
}

type LeftOpenSaid = { event: Extract<CaseEvent, { type: 'left-open-decided' }>; who: string }

/** What became of it, by when and by whom, or why it is not done. */
function leftOpenSaid(t: EventPhrases, { event, who }: LeftOpenSaid, telling: Telling): string {
  const { thing, what, becomes, on, owner, text } = event
  const name = sayLeftOpen({ id: thing, what }, telling)
  const day = on && longDate(on, telling.lang)
  if (becomes === 'kept' && day) return t.leftOpenKept(who, name, day)
  if (becomes === 'lives-on') return t.leftOpenGoesOn(who, name, owner && telling.member(owner), day)
  return [t.leftOpenDropped(who, name), ...(text ? quoted(text, telling) : [])].join(' ')
}

type Extended = Extract<CaseEvent, { type: 'promise-extended' }>
type Withdrawn = Extract<CaseEvent, { type: 'agreement-withdrawn' }>

/** Who agreed, how far, when and in which writing, with their words. */
function agreedSaid(t: EventPhrases, { agreed }: Extended, telling: Telling): string[] {
  if (!agreed) return []
  const { lang } = telling
  const way = caseWords(lang).consentWay[agreed.way]
  const name = capitalised(partyName(agreed.party, telling))
  return [t.agreed(name, longDate(agreed.until, lang), longDate(agreed.on, lang), way), ...quoted(agreed.text, telling)]
}

function withdrawnSaid(t: EventPhrases, { on, way, text }: Withdrawn, telling: Telling): string {
  const { lang } = telling
  const said = t.agreementWithdrawn(t.visitor, longDate(on, lang), caseWords(lang).consentWay[way])
  return [said, ...quoted(text, telling)].join(' ')
}
