// What the law check found, as a sentence for whoever writes the procedure.
import type { Period } from '@/lib/core/calendar/period'
import { periodSpelled } from '@/lib/core/calendar/period-in-words'
import type { Found, Remark } from '@/lib/core/procedure/law/remark'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'

/** One remark of the law check. */
export function sayRemark({ found }: Pick<Remark, 'found'>, lang: DeskLang): string {
  return said(found)[lang]
}

function said(found: Found): AtDesk<string> {
  switch (found.kind) {
    case 'answer-at-most':
    case 'acknowledgement-at-most':
      return withPeriod(found.period, { nl: (most) => `Ten hoogste ${most}.`, en: (most) => `At most ${most}.` })
    case 'answer-sooner':
      return withPeriod(found.period, {
        nl: (most) => `De wet geeft u ${most}. U belooft sneller.`,
        en: (most) => `The law gives you ${most}. You promise sooner.`,
      })
    case 'answer-as-asked':
      return withPeriod(found.period, {
        nl: (most) => `${capital(most)}: dat is wat de wet vraagt.`,
        en: (most) => `${capital(most)}: that is what the law asks.`,
      })
    case 'usual-answer': {
      const law = ON_ANSWER[found.law]
      return withPeriod(found.period, {
        nl: (usual) => `${law.nl} Gebruikelijk is ${usual}${found.longer ? '; u neemt langer' : ''}.`,
        en: (usual) => `${law.en} Usual is ${usual}${found.longer ? '; you take longer' : ''}.`,
      })
    }
    case 'usual-acknowledgement': {
      const law = typeof found.asks === 'string' ? ON_RECEIPT[found.asks] : lawGives(found.asks)
      return withPeriod(found.usual, {
        nl: (usual) => `${law.nl} Gebruikelijk is ${usual}.`,
        en: (usual) => `${law.en} Usual is ${usual}.`,
      })
    }
    case 'task-at-most':
      return withPeriod(found.period, {
        nl: (most) => `Ten hoogste ${most}${found.afterAnswer ? ' na het oordeel' : ''}.`,
        en: (most) => `At most ${most}${found.afterAnswer ? ' after the judgement' : ''}.`,
      })
    case 'extension-at-most':
      return withPeriod(found.period, {
        nl: (most) => `Ten hoogste ${most} extra.`,
        en: (most) => `At most ${most} more.`,
      })
    case 'extension-untold':
      return MUST_BE_TOLD[found.who]
    case 'advice-not-written':
      return {
        nl: `Leg de regeling vooraf voor aan ${found.from.nl}. Schrijf hier op dat u dat deed.`,
        en: `Put the procedure to ${found.from.en} beforehand. Write down here that you did.`,
      }
    case 'demanded': {
      const asked = DEMANDED[found.how]
      return { nl: `${asked.nl}: ${found.what.nl}.`, en: `${asked.en}: ${found.what.en}.` }
    }
    case 'window-too-short':
      return withPeriod(found.period, {
        nl: (floor) => `Klachten van korter dan ${floor} geleden moet u behandelen.`,
        en: (floor) => `Complaints about less than ${floor} ago must be handled.`,
      })
    case 'kept-too-short':
      return withPeriod(found.period, {
        nl: (floor) => `Bewaar een zaak ten minste ${floor}.`,
        en: (floor) => `Keep a case for at least ${floor}.`,
      })
    case 'kept-too-long':
      return withPeriod(found.period, {
        nl: (usual) => `Bewaar niet langer dan nodig is. Gebruikelijk is ${usual}.`,
        en: (usual) => `Keep no longer than needed. Usual is ${usual}.`,
      })
    case 'kept-as-usual':
      return withPeriod(found.period, {
        nl: (usual) => `De AVG noemt geen getal. Gebruikelijk is ${usual}.`,
        en: (usual) => `The GDPR gives no number. Usual is ${usual}.`,
      })
    default:
      return PLAIN[found.kind]
  }
}

const ON_ANSWER = {
  'leaves-it': { nl: 'De wet laat u zelf een termijn kiezen.', en: 'The law lets you choose a term yourself.' },
  'is-silent': { nl: 'Geen wet noemt een termijn.', en: 'No law names a term.' },
}

const ON_RECEIPT = {
  'no-number-of-days': {
    nl: 'Een bevestiging is verplicht. De wet noemt geen aantal dagen.',
    en: 'An acknowledgement is mandatory. The law names no number of days.',
  },
  'no-term': { nl: 'De wet noemt geen termijn.', en: 'The law names no term.' },
  'no-law': { nl: 'Geen wet noemt een termijn.', en: 'No law names a term.' },
}

function lawGives(period: Period): AtDesk<string> {
  return withPeriod(period, { nl: (given) => `De wet geeft ${given}.`, en: (given) => `The law gives ${given}.` })
}

const MUST_BE_TOLD = {
  complainant: { nl: 'De klager krijgt hier bericht van.', en: 'The complainant is told of this.' },
  subject: {
    nl: 'De persoon over wie de klacht gaat, krijgt hier ook bericht van.',
    en: 'The person complained about is told of this too.',
  },
}

const DEMANDED = {
  weak: { nl: 'Dit mag niet ontbreken', en: 'This may not be left out' },
  gone: { nl: 'Hier ontbreekt', en: 'Missing here' },
  undone: {
    nl: 'De wet vraagt dit, en u heeft er geen taak voor',
    en: 'The law asks this, and you have no task for it',
  },
}

const PLAIN = {
  'counts-from-submitting': {
    nl: 'De wet telt vanaf de dag waarop iemand de klacht indient, niet vanaf de ontvangst.',
    en: 'The law counts from the day on which someone sends the complaint, not from its receipt.',
  },
  'end-moves-too-far': {
    nl: 'Zo kan uw antwoord later komen dan de wet toestaat. Kies de regel die bij de wet hoort.',
    en: 'Your answer may then come later than the law allows. Choose the rule that belongs to the law.',
  },
  'yearly-late': { nl: 'Dit is later dan de wet toestaat.', en: 'This is later than the law allows.' },
  'yearly-in-time': { nl: 'Dit is op tijd.', en: 'This is in time.' },
  'extension-not-used': {
    nl: 'Meer tijd nemen mag, met bericht vooraf. U doet het niet.',
    en: 'Taking more time is allowed, with notice beforehand. You do not.',
  },
  'extension-too-often': {
    nl: 'Zo vaak mag het niet. Nog meer tijd kan alleen als de klager dat goedvindt.',
    en: 'That often is not allowed. Still more time is possible only if the complainant agrees.',
  },
  'extension-without-reason': { nl: 'Bij meer tijd hoort een reden.', en: 'More time comes with a reason.' },
  'extension-without-consent': {
    nl: 'Nog meer tijd kan alleen als de klager dat goedvindt.',
    en: 'Still more time is possible only if the complainant agrees.',
  },
  'extension-without-law': { nl: 'Geen wet zegt hier iets over.', en: 'No law says anything about this.' },
  'extension-more-than-asked': {
    nl: 'Een reden vraagt de wet niet; u wel.',
    en: 'The law does not ask for a reason; you do.',
  },
  'extension-as-asked': { nl: 'Dit is wat de wet vraagt.', en: 'This is what the law asks.' },
  'no-extension-known': { nl: 'De wet kent geen extra tijd.', en: 'The law knows no extra time.' },
  'no-extension-allowed': {
    nl: 'De wet kent geen extra tijd: het antwoord komt binnen de termijn.',
    en: 'The law knows no extra time: the answer comes within the term.',
  },
  'never-stands-still': { nl: 'De termijn staat nooit stil.', en: 'The term never stands still.' },
  'may-not-stand-still': {
    nl: 'De klok stilzetten mag hier niet. Alleen meer tijd nemen kan, met bericht.',
    en: 'Stopping the clock is not allowed here. Only taking more time is, with notice.',
  },
  'no-independent-officer': {
    nl: 'Wijs iemand aan die de klager gratis helpt en onafhankelijk werkt.',
    en: 'Name someone who helps the complainant free of charge and works independently.',
  },
  'one-person-for-everything': {
    nl: 'Eén persoon doet hier alles. Gaat een klacht over die persoon, dan kan niemand hier haar behandelen: een klacht wordt behandeld door iemand die er niet bij betrokken was. U moet dan iemand van buiten vragen. Laat liever een tweede persoon een functie vervullen.',
    en: 'One person does everything here. If a complaint is about that person, nobody here can handle it: a complaint is handled by somebody who was not involved in it. You then have to ask somebody from outside. Better have a second person fill a function.',
  },
  'body-named': { nl: 'De instantie staat in uw regeling.', en: 'The body is named in your procedure.' },
  'no-body': {
    nl: 'Noem de instantie waar iemand daarna naartoe kan.',
    en: 'Name the body to which someone can go afterwards.',
  },
  'body-window-unknown': {
    nl: 'Hoe lang iemand daarheen kan, staat in het reglement van de instantie. Zoek het op en vul het in.',
    en: 'How long someone can go there stands in the rules of the body. Look it up and fill it in.',
  },
  'body-window-unsure': {
    nl: 'Deze tijd staat in het reglement van de instantie en is niet in de wet gelezen. Kijk of hij nog klopt.',
    en: 'This time stands in the rules of the body and was not read in the law. See whether it still holds.',
  },
  'window-unsaid': {
    nl: 'Zeg in uw regeling tot wanneer iemand kan klagen.',
    en: 'Say in your procedure until when someone can complain.',
  },
  'window-fits': { nl: 'Dit klopt met de wet.', en: 'This agrees with the law.' },
} satisfies Record<string, AtDesk<string>>

/** The same in each language, with the period as it is spelled there: "zes weken", "six weeks". */
function withPeriod(period: Period, says: AtDesk<(spelled: string) => string>): AtDesk<string> {
  return {
    nl: says.nl(periodSpelled(period, 'nl')),
    en: says.en(periodSpelled(period, 'en')),
  }
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
