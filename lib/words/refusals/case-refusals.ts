// Why something about a case cannot be done, said to the person who tried: what is the matter, and what they can do about it.
import { longDate } from '@/lib/core/calendar/format-date'
import type { Refusal } from '@/lib/core/case/refusals'
import { uncapitalised } from '@/lib/core/procedure/function-in-words'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'
import { isOnCommittee, type OnCommittee, sayCommitteeRefusal } from './committee-refusals'
import { isOnEnding, type OnEnding, sayEndingRefusal } from './ending-refusals'
import { isOnHearing, type OnHearing, sayHearingRefusal } from './hearing-refusals'
import { type AboutKeeping, isAboutKeeping, sayKeepingRefusal } from './keeping-refusals'
import { type OnPosting, sayPostingRefusal } from './posting-refusals'
import { roleNames as roles } from './role-names'
import { isOnStandstill, type OnStandstill, sayStandstillRefusal } from './standstill-refusals'
import { isOnTime, type OnTime, sayTimeRefusal } from './time-refusals'
import { told } from './told-of-case'

/** What a refusal points at, as the reader knows it: the number of a point, the words of a part of the letter. */
export type RefusalNames = { point?: (id: string) => string | null; item?: (id: string) => string | null } & {
  /** Of a colleague, and of a function of the procedure. */
  /** Somebody in the case. */
  party?: (id: string) => string | null
  /** Something that is open where the case ends. */
  thing?: (id: string) => string | null
  member?: (id: string) => string | null
  office?: (id: string) => string | null
}

type Fixed = Exclude<
  Refusal['kind'],
  | 'not-allowed'
  | 'point-without-judgement'
  | 'letter-lacks'
  | 'extension-too-late'
  | 'extension-too-long'
  | 'extension-needs-consent'
  | 'extension-no-more'
  | 'extension-beyond-total'
  | 'consent-not-that-far'
  | 'reopen-too-late'
  | 'refusal-too-late'
  | (OnEnding | OnHearing | OnCommittee | OnTime | OnStandstill | AboutKeeping | OnPosting)['kind']
>

const sentences: AtDesk<Record<Fixed, string>> = {
  nl: {
    'not-found': 'Dit is er niet, of niet meer.',
    'outsider-first':
      'U zei dat uw collega’s bij deze klacht betrokken zijn. Daarom moet eerst iemand anders meekijken. De eigenaren hebben daarover bericht gekregen.',
    'conflict-of-interest':
      'Dit kan niet: de klacht gaat over deze persoon, of misschien over deze persoon. Kies iemand anders.',
    'reads-already': 'U kunt deze zaak al lezen.',
    'case-closed': 'Deze zaak is afgesloten. Heropen de zaak als er nog iets moet gebeuren.',
    'case-not-closed': 'Deze zaak is nog open.',
    'already-answered': 'Het antwoord is al verstuurd.',
    'changed-meanwhile': 'Intussen is er iets gebeurd in deze zaak. Lees dat eerst. Uw tekst staat er nog.',
    'consent-missing':
      'Degene voor wie wordt geklaagd heeft dit nog niet goed gevonden. Vraag het na en leg het vast bij de partijen.',
    'no-points': 'Deze zaak heeft nog geen punten. Voeg eerst een punt toe.',
    'unknown-choice': 'Deze keuze bestaat niet in de regeling van deze zaak. Kies opnieuw.',
    'unknown-point': 'Dit punt hoort niet bij deze zaak.',
    'unknown-party': 'Deze persoon hoort niet bij deze zaak.',
    'unknown-promise': 'Deze toezegging hoort niet bij deze zaak.',
    'promise-already-done': 'Deze toezegging is al afgehandeld.',
    'no-extension-in-procedure': 'De regeling van deze zaak kent geen verdagen.',
    'extension-needs-reason': 'Schrijf op waarom er meer tijd nodig is. De klager krijgt dit te lezen.',
    'consent-not-theirs': 'Alleen de klager kan dit goedvinden, of wie namens de klager spreekt.',
    'consent-day-not-possible': 'Deze dag kan niet: die ligt vóór de klacht, of vóór de dag waarop de klager ja zei.',
    'nothing-agreed': 'Er staat niet vast dat de klager een latere datum goedvond.',
    'extension-not-later': 'De nieuwe datum moet later zijn dan de datum die nu is beloofd.',
    'day-not-possible': 'Deze dag kan niet: toen was de klacht er nog niet.',
    'no-day-in-procedure': 'De regeling van deze zaak vraagt niet naar die dag, en telt er niet vanaf.',
    'day-known': 'Deze dag staat er al.',
    'correction-needs-reason': 'Er staat al een dag. Schrijf op waarom die niet klopt.',
    'forward-needs-consent':
      'De gegevens van de klager gaan mee. Vul in op welke dag en hoe de klager dat goedvond, of stuur alleen door dat er een klacht is.',
    'no-refusal-in-procedure': 'Volgens de regeling van deze zaak wordt elke klacht behandeld.',
    'already-suspended': 'De termijn staat al stil.',
    'not-suspended': 'De termijn loopt al.',
    'no-reopen-in-procedure': 'De regeling van deze zaak kent geen heropenen.',
    'no-second-stage-in-procedure': 'Volgens de regeling van deze zaak kijkt niemand opnieuw.',
    'second-stage-was': 'Er is al een keer opnieuw gekeken. Vaker kan niet volgens de regeling.',
    'not-answered-yet': 'Er is nog geen antwoord. Opnieuw kijken kan pas daarna.',
    'looked-before': 'Wie de klacht eerder behandelde of beantwoordde, kijkt niet opnieuw. Kies iemand anders.',
    'no-address': 'Van deze persoon is geen e-mailadres bekend. Bel of schrijf een brief.',
    'date-in-past': 'Deze datum is al geweest. Kies een datum vanaf morgen.',
    'date-in-future': 'Deze datum moet nog komen. Kies vandaag of eerder.',
    'received-before-sent': 'De klacht kan niet binnengekomen zijn voordat hij werd verstuurd. Kijk de twee data na.',
    'not-to-be-dropped': 'Dit beloofden wij de klager. Het kan wel later, maar het vervalt niet.',
    'step-not-possible': 'Deze stap kan niet vanaf waar de zaak nu is.',
    'handler-needed': 'Wijs eerst een behandelaar aan.',
    'already-acknowledged': 'De ontvangst is al bevestigd.',
    'acknowledgement-in-writing': 'Bellen is niet genoeg: de bevestiging moet op schrift (Awb 9:6). Stuur een brief.',
    'sign-yourself': 'U mag dit antwoord zelf versturen. Een handtekening van een ander is niet nodig.',
    'letter-not-offered':
      'Dit antwoord ligt niet meer voor. Er is een nieuwe versie, of het is al verstuurd of teruggestuurd.',
    'letter-taken-back':
      'Deze brief hoeft niet meer weg. Er is een andere voor in de plaats, of de zaak is afgesloten.',
    'letter-not-posted': 'Dit is een brief. Zeg wanneer die op de post ging, of aan wie hij is gegeven.',
    'has-to-be-written': 'Dit moet op schrift. Voorlezen is niet genoeg: stuur de brief, of geef hem in handen.',
    'already-told': 'Dit is al verteld.',
    'nothing-asked': 'Er staat geen vraag open.',
    'too-many-codes': 'Er zijn te veel codes gevraagd. Probeer het over een uur opnieuw.',
    'wrong-code': 'Deze code klopt niet.',
    'code-expired': 'Deze code is verlopen. Vraag een nieuwe aan.',
    'version-expired': 'De regeling is intussen veranderd. Kijk het formulier nog eens na en verstuur het opnieuw.',
    'submission-reused': 'Dit formulier is al eerder verstuurd, met een andere inhoud.',
    invalid: 'Nog niet alles is goed ingevuld. Bij elk veld staat wat er aan de hand is.',
  },
  en: {
    'not-found': 'This is not here, or no longer.',
    'outsider-first':
      'You said that your colleagues are involved in this complaint. That is why somebody else has to look at it first. The owners were told so.',
    'conflict-of-interest':
      'This cannot be done: the complaint is about this person, or may be. Please choose someone else.',
    'reads-already': 'You can read this case already.',
    'case-closed': 'This case is closed. Reopen it if there is still something to do.',
    'case-not-closed': 'This case is still open.',
    'already-answered': 'The answer has been sent already.',
    'changed-meanwhile': 'Something happened in this case in the meantime. Read that first. Your text is still here.',
    'consent-missing': 'The person complained for has not agreed to this yet. Ask, and record it with the parties.',
    'no-points': 'This case has no points yet. Add a point first.',
    'unknown-choice': "This choice does not exist in this case's procedure. Please choose again.",
    'unknown-point': 'This point does not belong to this case.',
    'unknown-party': 'This person does not belong to this case.',
    'unknown-promise': 'This promise does not belong to this case.',
    'promise-already-done': 'This promise has been dealt with already.',
    'no-extension-in-procedure': "This case's procedure has no extension.",
    'extension-needs-reason': 'Write down why more time is needed. The complainant will read it.',
    'consent-not-theirs': 'Only the complainant can agree to this, or whoever speaks for the complainant.',
    'consent-day-not-possible':
      'This day is not possible: it lies before the complaint, or before the day they agreed.',
    'nothing-agreed': 'It is not on record that the complainant agreed to a later date.',
    'extension-not-later': 'The new date has to be later than the date promised now.',
    'day-not-possible': 'This day is not possible: the complaint was not there yet.',
    'no-day-in-procedure': "This case's procedure does not ask for that day, and counts nothing from it.",
    'day-known': 'That day is already there.',
    'correction-needs-reason': 'There is a day already. Write down why it is not right.',
    'forward-needs-consent':
      "The complainant's details go along. Fill in on which day and how they agreed, or only pass on that there is a complaint.",
    'no-refusal-in-procedure': "By this case's procedure every complaint is taken up.",
    'already-suspended': 'The term stands still already.',
    'not-suspended': 'The term is running already.',
    'no-reopen-in-procedure': "This case's procedure has no reopening.",
    'no-second-stage-in-procedure': "This case's procedure has nobody look again.",
    'second-stage-was': 'Somebody has looked again already. The procedure allows that once.',
    'not-answered-yet': 'There is no answer yet. Somebody can look again after that.',
    'looked-before': 'Whoever handled or answered this complaint before does not look again. Choose somebody else.',
    'no-address': 'We have no email address of this person. Call, or write a letter.',
    'date-in-past': 'This date has passed. Choose a date from tomorrow on.',
    'date-in-future': 'This date is still to come. Choose today or earlier.',
    'received-before-sent': 'The complaint cannot have arrived before it was sent. Check the two dates.',
    'not-to-be-dropped': 'We promised this to the complainant. It can be late, but it does not lapse.',
    'step-not-possible': 'This step cannot be taken from where the case is now.',
    'handler-needed': 'Appoint a handler first.',
    'already-acknowledged': 'The complaint has been acknowledged already.',
    'acknowledgement-in-writing': 'A call is not enough: it has to be in writing (Awb 9:6). Send a letter.',
    'sign-yourself': "You may send this answer yourself. Nobody else's signature is needed.",
    'letter-not-offered': 'This answer no longer waits. There is a new version, or it was sent or sent back already.',
    'letter-taken-back': 'This letter no longer has to be sent. Another took its place, or the case was closed.',
    'letter-not-posted': 'This is a letter. Say when it was posted, or handed over.',
    'has-to-be-written': 'This has to be in writing. Reading it out is not enough: post the letter, or hand it over.',
    'already-told': 'This has been told already.',
    'nothing-asked': 'No question is open.',
    'too-many-codes': 'Too many codes were asked for. Please try again in an hour.',
    'wrong-code': 'This code is not right.',
    'code-expired': 'This code has expired. Ask for a new one.',
    'version-expired': 'The procedure has changed in the meantime. Please look the form over and send it again.',
    'submission-reused': 'This form was sent before, with other contents.',
    invalid: 'Not everything is filled in correctly yet. Each field says what is the matter.',
  },
}

/** The refusal as one or two sentences. `names` says what points and parts of the letter are called. */
export function sayCaseRefusal(refusal: Refusal, lang: DeskLang, names: RefusalNames): string {
  if (isOnEnding(refusal)) return sayEndingRefusal(refusal, lang, names)
  if (isOnCommittee(refusal)) return sayCommitteeRefusal(refusal, lang)
  if (isOnHearing(refusal)) return sayHearingRefusal(refusal, lang, names)
  if (isAboutKeeping(refusal)) return sayKeepingRefusal(refusal, lang)
  if (isOnTime(refusal)) return sayTimeRefusal(refusal, lang)
  if (isOnStandstill(refusal)) return sayStandstillRefusal(refusal, lang)
  switch (refusal.kind) {
    case 'not-allowed':
      return whoMay(refusal, lang, names)
    case 'point-without-judgement':
      return unjudged(named(refusal.points, names.point), lang)
    case 'letter-lacks':
      return lacking(named(refusal.items, names.item), lang)
    case 'extension-too-late':
      return told[lang].tooLate(longDate(refusal.due, lang))
    case 'extension-too-long':
      return told[lang].tooLong(longDate(refusal.latest, lang))
    case 'extension-no-more':
      return told[lang].noMore(refusal.extensions)
    case 'extension-beyond-total':
      return told[lang].beyondTotal(longDate(refusal.latest, lang))
    case 'extension-needs-consent':
      return refusal.latest
        ? told[lang].needsConsent(longDate(refusal.latest, lang))
        : told[lang].againNeedsConsent(refusal.extensions)
    case 'consent-not-that-far':
      return told[lang].notThatFar(longDate(refusal.until, lang))
    case 'refusal-too-late':
      return told[lang].tooLateToRefuse(longDate(refusal.due, lang), refusal.article)
    case 'already-posted':
    case 'posted-before-written':
      return sayPostingRefusal(refusal, lang)
    case 'reopen-too-late':
      return told[lang].noReopening(longDate(refusal.until, lang))
    default:
      return sentences[lang][refusal.kind]
  }
}

/** Who may do it instead, by function and name or by role: so that one knows whom to ask, or to hand it to. */
function whoMay(
  { takers, roles: may = [] }: Extract<Refusal, { kind: 'not-allowed' }>,
  lang: DeskLang,
  names: RefusalNames,
) {
  const office = takers ? (names.office?.(takers.function) ?? null) : null
  const people = listing(named(takers?.members ?? [], names.member), lang)
  const who = [office && uncapitalised(office), people].filter(Boolean).join(': ')
  if (who) return told[lang].doneBy(who)
  if (may.length === 0) return told[lang].notYou
  const which = listing(
    may.map((role) => roles[lang][role]),
    lang,
    'or',
  )
  return told[lang].takesRole(which)
}

function named(ids: readonly string[], name: ((id: string) => string | null) | undefined): string[] {
  return ids.map((id) => name?.(id) ?? null).filter((known) => known !== null)
}

function unjudged(points: readonly string[], lang: DeskLang): string {
  const { unjudged, noneNamed } = told[lang]
  return points.length === 0 ? noneNamed : unjudged(listing(points, lang), points.length === 1)
}

function lacking(items: readonly string[], lang: DeskLang): string {
  return told[lang].lacks(items.length > 0 ? `: ${items.join('; ')}` : '')
}
