// Why something about a case cannot be done, said to the person who tried: what is the matter, and what they can do about it.
import type { Role } from '@/lib/core/access/actor'
import { longDate } from '@/lib/core/calendar/format-date'
import type { Refusal } from '@/lib/core/case/refusals'
import { uncapitalised } from '@/lib/core/procedure/function-in-words'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'

/** What a refusal points at, as the reader knows it: the number of a point, the words of a part of the letter. */
export type RefusalNames = { point?: (id: string) => string | null; item?: (id: string) => string | null } & {
  /** Of a colleague, and of a function of the procedure. */
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
  | 'reopen-too-late'
>

const sentences: AtDesk<Record<Fixed, string>> = {
  nl: {
    'not-found': 'Dit is er niet, of niet meer.',
    'outsider-first':
      'U zei dat uw collega’s bij deze klacht betrokken zijn. Daarom moet eerst iemand anders meekijken. De eigenaren hebben daarover bericht gekregen.',
    'conflict-of-interest':
      'Dit kan niet: de klacht gaat over deze persoon, of misschien over deze persoon. Kies iemand anders.',
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
    'extension-needs-consent': 'Nog een keer verdagen kan alleen als de klager het goedvindt.',
    'extension-not-later': 'De nieuwe datum moet later zijn dan de datum die nu is beloofd.',
    'no-suspension-in-procedure': 'De regeling van deze zaak kent geen opschorten. De termijn loopt door.',
    'already-suspended': 'De termijn staat al stil.',
    'not-suspended': 'De termijn loopt al.',
    'no-reopen-in-procedure': 'De regeling van deze zaak kent geen heropenen.',
    'no-address': 'Van deze persoon is geen e-mailadres bekend. Bel of schrijf een brief.',
    'date-in-past': 'Deze datum is al geweest. Kies een datum vanaf morgen.',
    'date-in-future': 'Deze datum moet nog komen. Kies vandaag of eerder.',
    'received-before-sent': 'De klacht kan niet binnengekomen zijn voordat hij werd verstuurd. Kijk de twee data na.',
    'not-to-be-dropped': 'Dit beloofden wij de klager. Het kan wel later, maar het vervalt niet.',
    'step-not-possible': 'Deze stap kan niet vanaf waar de zaak nu is.',
    'handler-needed': 'Wijs eerst een behandelaar aan.',
    'already-acknowledged': 'De ontvangst is al bevestigd.',
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
    'extension-needs-consent': 'A further extension is only possible if the complainant agrees.',
    'extension-not-later': 'The new date has to be later than the date promised now.',
    'no-suspension-in-procedure': "This case's procedure has no suspension. The term goes on.",
    'already-suspended': 'The term stands still already.',
    'not-suspended': 'The term is running already.',
    'no-reopen-in-procedure': "This case's procedure has no reopening.",
    'no-address': 'We have no email address of this person. Call, or write a letter.',
    'date-in-past': 'This date has passed. Choose a date from tomorrow on.',
    'date-in-future': 'This date is still to come. Choose today or earlier.',
    'received-before-sent': 'The complaint cannot have arrived before it was sent. Check the two dates.',
    'not-to-be-dropped': 'We promised this to the complainant. It can be late, but it does not lapse.',
    'step-not-possible': 'This step cannot be taken from where the case is now.',
    'handler-needed': 'Appoint a handler first.',
    'already-acknowledged': 'The complaint has been acknowledged already.',
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

type Told = {
  tooLate: (due: string) => string
  tooLong: (latest: string) => string
  noReopening: (until: string) => string
  doneBy: (who: string) => string
  takesRole: (which: string) => string
  notYou: string
  noneNamed: string
  unjudged: (which: string, isOne: boolean) => string
  lacks: (which: string) => string
}

const told: AtDesk<Told> = {
  nl: {
    tooLate: (due) =>
      `Verdagen moest vóór de beloofde datum, ${due}. Die is geweest. Laat de klager weten wanneer het antwoord wel komt.`,
    tooLong: (latest) => `Verdagen kan tot en met ${latest}. Later kan alleen als de klager het goedvindt.`,
    noReopening: (until) => `Heropenen kon tot en met ${until}.`,
    doneBy: (who) => `Dit doet ${who}. Vraag het daar, of draag de zaak over.`,
    takesRole: (which) => `Dit kan met de rol ${which}. Vraag het aan een collega met die rol.`,
    notYou: 'U mag dit niet doen. Vraag het aan een collega.',
    noneNamed: 'Nog niet elk punt heeft een oordeel met uitleg. Daarna kan het antwoord weg.',
    unjudged: (which, isOne) =>
      `${isOne ? 'Punt' : 'Punten'} ${which} ${isOne ? 'heeft' : 'hebben'} nog geen oordeel met uitleg. Daarna kan het antwoord weg.`,
    lacks: (which) => `Het antwoord mist nog iets dat er volgens de regeling in hoort${which}.`,
  },
  en: {
    tooLate: (due) =>
      `An extension had to come before the promised date, ${due}. That has passed. Tell the complainant when the answer will come.`,
    tooLong: (latest) => `An extension can go up to and including ${latest}. Later only if the complainant agrees.`,
    noReopening: (until) => `Reopening was possible up to and including ${until}.`,
    doneBy: (who) => `This is done by ${who}. Ask there, or hand the case over.`,
    takesRole: (which) => `This takes the role of ${which}. Ask a colleague with that role.`,
    notYou: 'You may not do this. Ask a colleague.',
    noneNamed: 'Not every point has a judgement with reasons yet. After that the answer can go.',
    unjudged: (which, isOne) =>
      `${isOne ? 'Point' : 'Points'} ${which} ${isOne ? 'has' : 'have'} no judgement with reasons yet. After that the answer can go.`,
    lacks: (which) => `The answer still lacks something that the procedure asks for${which}.`,
  },
}

/** The refusal as one or two sentences. `names` says what points and parts of the letter are called. */
export function sayCaseRefusal(refusal: Refusal, lang: DeskLang, names: RefusalNames): string {
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
    case 'reopen-too-late':
      return told[lang].noReopening(longDate(refusal.until, lang))
    default:
      return sentences[lang][refusal.kind]
  }
}

const roles: AtDesk<Record<Role, string>> = {
  nl: {
    owner: 'eigenaar',
    manager: 'beheerder',
    handler: 'behandelaar',
    reader: 'meelezer',
    outsider: 'buitenstaander',
  },
  en: { owner: 'owner', manager: 'manager', handler: 'handler', reader: 'reader', outsider: 'outsider' },
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
