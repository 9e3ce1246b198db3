// What the law check found, as a sentence for whoever writes the procedure.
import type { Period } from '@/lib/core/calendar/period'
import { periodSpelled } from '@/lib/core/calendar/period-in-words'
import type { Found, Remark } from '@/lib/core/procedure/law/remark'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { optionName } from './option-names'
import { ON_WAYS } from './say-on-ways'
import { openingSaid } from './say-opening'

const KEPT_FROM = 'followUp.retention.from'

import { isOfCommittee, ON_COMMITTEE, saidOfCommittee } from './remarks-on-committee'
import { ON_HEARING, ON_SIDE } from './remarks-on-hearing'
import { ON_STANDSTILL } from './remarks-on-standstill'
import { ON_YEARLY } from './remarks-on-yearly'
import { saidOfReaders } from './say-readers-remark'

/** One remark of the law check. */
export function sayRemark({ found }: Pick<Remark, 'found'>, lang: DeskLang): string {
  return said(found)[lang]
}

function said(found: Found): AtDesk<string> {
  if (isOfCommittee(found)) return saidOfCommittee(found)
  switch (found.kind) {
    case 'answer-at-most':
    case 'acknowledgement-at-most':
      return withPeriod(found.period, { nl: (most) => `Ten hoogste ${most}.`, en: (most) => `At most ${most}.` })
    case 'acknowledgement-in-writing':
      return {
        nl: 'De wet wil een bevestiging op schrift. Bellen alleen is niet genoeg.',
        en: 'The law asks for an acknowledgement in writing. A call alone is not enough.',
      }
    case 'acknowledgement-may-be-told':
      return {
        nl: 'De wet vraagt geen bevestiging op schrift. U belooft die wel.',
        en: 'The law does not ask for an acknowledgement in writing. You promise one.',
      }
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
    case 'answer-by-reading':
      return found.unsure
        ? withPeriod(found.period, {
            nl: (sure) => `Het is niet zeker dat de wet u zo veel tijd geeft. Zeker is ${sure}. Vraag het een jurist.`,
            en: (sure) =>
              `It is not certain that the law gives you this much. ${capital(sure)} are certain. Ask a lawyer.`,
          })
        : withPeriod(found.period, {
            nl: (sure) => `${capital(sure)} mag in ieder geval. Of de wet meer geeft, is niet zeker.`,
            en: (sure) => `${capital(sure)} are allowed in any case. Whether the law gives more is not certain.`,
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
    case 'extension-total-at-most':
      return withPeriod(found.period, {
        nl: (most) => `Alles samen ten hoogste ${most}. Zet dat in de regeling.`,
        en: (most) => `At most ${most} altogether. Say so in the procedure.`,
      })
    case 'refusal-at-most':
      return withPeriod(found.period, {
        nl: (most) => `Zeg het binnen ${most} als u een klacht niet in behandeling neemt.`,
        en: (most) => `Say within ${most} that you do not take up a complaint.`,
      })
    case 'extension-untold':
      return ON_SIDE[found.kind][found.who]
    case 'side-not-heard':
    case 'never-left-out':
    case 'ground-unknown':
      return ON_SIDE[found.kind][found.who]
    case 'body-opening-unsaid':
    case 'body-opens-too-late':
      return openingSaid(found.kind, found.period)
    case 'advice-not-written':
      return {
        nl: `Leg de regeling vooraf voor aan ${found.from.nl}. Schrijf hier op dat u dat deed.`,
        en: `Put the procedure to ${found.from.en} beforehand. Write down here that you did.`,
      }
    case 'demanded': {
      const asked = DEMANDED[found.how]
      return { nl: `${asked.nl}: ${found.what.nl}.`, en: `${asked.en}: ${found.what.en}.` }
    }
    case 'read-too-widely':
    case 'read-as-asked':
      return saidOfReaders(found)
    case 'body-window-short':
      return withPeriod(found.period, {
        nl: (least) => `De wet geeft de klager ${least}. Korter mag u het niet maken.`,
        en: (least) => `The law gives the complainant ${least}. You may not make it shorter.`,
      })
    case 'body-other':
      return {
        nl: `Voor uw sector is ${found.name} erkend. Kijk of u de goede instantie noemt.`,
        en: `For your sector ${found.name} is the recognised body. Check that you name the right one.`,
      }
    case 'window-too-short':
      return withPeriod(found.period, {
        nl: (floor) => `Klachten van korter dan ${floor} geleden moet u behandelen.`,
        en: (floor) => `Complaints about less than ${floor} ago must be handled.`,
      })
    case 'kept-too-short':
      return withPeriod(found.period, {
        nl: (floor) => `Bewaar een zaak ten minste tot ${floor} na ${optionName(KEPT_FROM, found.from, 'nl')}.`,
        en: (floor) => `Keep a case until at least ${floor} after ${optionName(KEPT_FROM, found.from, 'en')}.`,
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

const DEMANDED = {
  weak: { nl: 'Dit mag niet ontbreken', en: 'This may not be left out' },
  gone: { nl: 'Hier ontbreekt', en: 'Missing here' },
  undone: {
    nl: 'De wet vraagt dit, en u heeft er geen taak voor',
    en: 'The law asks this, and you have no task for it',
  },
}

const PLAIN = {
  ...ON_HEARING,
  ...ON_STANDSTILL,
  'counts-from-submitting': {
    nl: 'De wet telt vanaf de dag waarop iemand de klacht indient, niet later.',
    en: 'The law counts from the day on which someone sends the complaint, not later.',
  },
  'counts-from-receipt': {
    nl: 'De wet telt vanaf de dag waarop u de klacht krijgt, niet later.',
    en: 'The law counts from the day on which you receive the complaint, not later.',
  },
  'end-moves-too-far': {
    nl: 'Zo kan uw antwoord later komen dan de wet toestaat. Kies de regel die bij de wet hoort.',
    en: 'Your answer may then come later than the law allows. Choose the rule that belongs to the law.',
  },
  ...ON_YEARLY,
  'extension-not-used': {
    nl: 'Meer tijd nemen mag, met bericht vooraf. U doet het niet.',
    en: 'Taking more time is allowed, with notice beforehand. You do not.',
  },
  'extension-too-often': {
    nl: 'Zo vaak mag het niet. Nog meer tijd kan alleen als de klager dat goedvindt.',
    en: 'That often is not allowed. Still more time is possible only if the complainant agrees.',
  },
  'extension-without-reason': { nl: 'Bij meer tijd hoort een reden.', en: 'More time comes with a reason.' },
  'extension-no-further': {
    nl: 'Met toestemming van de klager mag het nog langer. U doet dat niet.',
    en: 'With the complainant’s consent still more time is allowed. You do not use it.',
  },
  'extension-no-maximum': {
    nl: 'De wet noemt geen maximum. Uw reden en bericht zijn wat de wet wel vraagt.',
    en: 'The law names no maximum. Your reason and notice are what it does ask.',
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
  'no-independent-officer': {
    nl: 'Wijs iemand aan die de klager gratis helpt en onafhankelijk werkt.',
    en: 'Name someone who helps the complainant free of charge and works independently.',
  },
  'one-person-for-everything': {
    nl: 'Eén persoon doet hier alles. Gaat een klacht over die persoon, dan kan niemand hier haar behandelen: een klacht wordt behandeld door iemand die er niet bij betrokken was. U moet dan iemand van buiten vragen. Laat liever een tweede persoon een functie vervullen.',
    en: 'One person does everything here. If a complaint is about that person, nobody here can handle it: a complaint is handled by somebody who was not involved in it. You then have to ask somebody from outside. Better have a second person fill a function.',
  },
  'refuses-nothing': {
    nl: 'De wet noemt redenen om een klacht niet te behandelen. U behandelt elke klacht.',
    en: 'The law gives reasons not to handle a complaint. You handle every complaint.',
  },
  'ground-not-in-law': {
    nl: 'Deze reden noemt de wet niet. Om deze reden moet u de klacht toch behandelen.',
    en: 'The law does not give this reason. It is no reason to turn a complaint away.',
  },
  'refusal-names-no-body': {
    nl: 'Schrijf in de brief ook waar de klager dan heen kan.',
    en: 'The letter also has to say where the complainant can go instead.',
  },
  'refusal-as-asked': {
    nl: 'De redenen en de termijn kloppen met de wet.',
    en: 'The reasons and the term agree with the law.',
  },
  'officer-in-other-hands': {
    nl: 'Wie de klager helpt, behandelt of beslist bij u ook. Die persoon is dan niet onafhankelijk. Laat een ander dit doen, ook als die van buiten komt.',
    en: 'The person who helps the complainant also handles or decides. Then they are not independent. Let another do this, from outside if need be.',
  },
  ...ON_WAYS,
  ...ON_COMMITTEE,
  'body-window-unlikely': {
    nl: 'Zo kort is bij geen instantie bekend. Kijk in het reglement van de instantie of dit klopt.',
    en: 'No body is known to be this short. Check it in the rules of the body.',
  },
  'window-own-choice': {
    nl: 'De wet laat u kiezen tot wanneer iemand kan klagen.',
    en: 'The law lets you choose until when someone can complain.',
  },
  'window-where-none': {
    nl: 'De wet kent geen einde: wie later klaagt, heeft ook recht op een antwoord.',
    en: 'The law knows no end: somebody who complains later has a right to an answer too.',
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
