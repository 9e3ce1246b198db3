// What a procedure still lacks, as a sentence that tells its author what to do.

import { periodInWords } from '@/lib/core/calendar/period-in-words'
import type { Gap, ProcedureDraft } from '@/lib/core/procedure/draft'
import type { Lack, Missing, NeededPhase } from '@/lib/core/procedure/readiness/finding'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import { languageName } from '../language-name'
import { optionName } from './option-names'
import { placeInWords } from './place-in-words'

const KEPT_FROM = 'followUp.retention.from'

/** One thing that this draft lacks; the draft lends its items their names. */
export function sayMissing({ lack }: Pick<Missing, 'lack'>, draft: ProcedureDraft, lang: DeskLang): string {
  const sentence = said(lack, draft)[lang]
  return 'at' in lack ? `${placeInWords(lack.at, draft)[lang]}: ${sentence}` : sentence
}

function said(lack: Lack, draft: ProcedureDraft): AtDesk<string> {
  switch (lack.kind) {
    case 'gap':
      return GAPS[lack.problem]
    case 'no-text':
      return {
        nl: `de ${asAdjective(languageName(lack.lang, 'nl'))} tekst ontbreekt.`,
        en: `the ${languageName(lack.lang, 'en')} text is missing.`,
      }
    case 'same-id':
      return {
        nl: `het kenmerk “${lack.id}” staat twee keer in deze lijst. Haal er één weg.`,
        en: `the id “${lack.id}” stands twice in this list. Remove one.`,
      }
    case 'no-step': {
      const step = STEPS[lack.phase]
      return {
        nl: `Er is geen stap die betekent: ${step.nl}. Voeg die toe.`,
        en: `There is no step that means: ${step.en}. Add it.`,
      }
    }
    case 'nobody-fills':
      return {
        nl: `Contactpersoon: kies wie “${calledIn(draft, lack.function, 'nl')}” is.`,
        en: `Contact person: choose who is “${calledIn(draft, lack.function, 'en')}”.`,
      }
    case 'nobody-fills-yet':
      return {
        nl: `Nog niemand is “${calledIn(draft, lack.function, 'nl')}”. Het werk komt dan bij wie het overneemt.`,
        en: `Nobody is “${calledIn(draft, lack.function, 'en')}” yet. The work then goes to whoever takes over.`,
      }
    case 'committee-too-small':
      return {
        nl: `Commissie: kies ten minste ${lack.least} mensen, met een voorzitter. Nu zijn het er ${lack.there}.`,
        en: `Committee: choose at least ${lack.least} people, with a chair. There are ${lack.there} now.`,
      }
    case 'chair-from-inside':
      return {
        nl: 'Commissie: de voorzitter doet ook ander werk aan klachten. Kies iemand van buiten.',
        en: 'Committee: the chair does other work on complaints as well. Choose somebody from outside.',
      }
    case 'kept-shorter-than-law': {
      const { period, from } = lack
      const article = lack.article ? ` (${lack.article})` : ''
      return {
        nl: `Bewaren: de wet vraagt ten minste ${periodInWords(period, 'nl')} na ${optionName(KEPT_FROM, from, 'nl')}${article}. Bewaar niet korter.`,
        en: `Keeping: the law asks for at least ${periodInWords(period, 'en')} after ${optionName(KEPT_FROM, from, 'en')}${article}. Keep no shorter.`,
      }
    }
    case 'many-questions':
      return {
        nl: `U stelt ${lack.count} vragen. Bij meer dan ${lack.most} haken mensen af.`,
        en: `You ask ${lack.count} questions. With more than ${lack.most} people give up.`,
      }
    default:
      return PLAIN[lack.kind]
  }
}

const GAPS: Record<Gap['problem'], AtDesk<string>> = {
  missing: { nl: 'nog niet ingevuld.', en: 'not filled in yet.' },
  'too-long': { nl: 'te lang of te groot.', en: 'too long or too large.' },
  'too-few': { nl: 'hier moet nog iets bij.', en: 'something must be added.' },
  'too-many': { nl: 'dit zijn er te veel.', en: 'these are too many.' },
  'not-in-order': { nl: 'dit klopt nog niet.', en: 'this is not right yet.' },
}

const STEPS: Record<NeededPhase, AtDesk<string>> = {
  received: { nl: 'ontvangen', en: 'received' },
  'in-treatment': { nl: 'in behandeling', en: 'in treatment' },
  answered: { nl: 'beantwoord', en: 'answered' },
  closed: { nl: 'afgesloten', en: 'closed' },
}

const PLAIN = {
  'no-language': { nl: 'Kies ten minste één taal.', en: 'Choose at least one language.' },
  'no-email': {
    nl: 'Vul het e-mailadres in waarop klagers u bereiken, zoals klachten@voorbeeld.nl.',
    en: 'Fill in the email address on which complainants reach you, such as complaints@example.org.',
  },
  'no-phone': {
    nl: 'Op uw pagina staat dat iemand kan bellen. Vul het telefoonnummer in.',
    en: 'Your page says that people can call. Fill in the telephone number.',
  },
  'no-address': {
    nl: 'Op uw pagina staat dat iemand kan schrijven of langskomen. Vul het adres in.',
    en: 'Your page says that people can write or visit. Fill in the address.',
  },
  'owner-unconfirmed': {
    nl: 'De eigenaar heeft het eigen e-mailadres nog niet bevestigd. In de mailbox staat een bericht met een link.',
    en: 'The owner has not confirmed their email address yet. There is a message with a link in the mailbox.',
  },
  'chosen-twice': {
    nl: 'hier staat iets twee keer. Haal er één weg.',
    en: 'something stands here twice. Remove one.',
  },
  'function-gone': { nl: 'deze functie bestaat niet (meer).', en: 'this function does not exist (any more).' },
  'subject-gone': { nl: 'dit onderwerp bestaat niet (meer).', en: 'this subject does not exist (any more).' },
  'department-gone': { nl: 'deze afdeling bestaat niet (meer).', en: 'this department does not exist (any more).' },
  'stands-in-for-itself': {
    nl: 'een functie kan het niet van zichzelf overnemen.',
    en: 'a function cannot take over from itself.',
  },
  'question-not-earlier': {
    nl: 'deze vraag hangt af van een vraag die er niet is of die later komt. Zet die vraag ervoor.',
    en: 'this question depends on one that is not there or comes later. Put that question first.',
  },
  'no-date-question': {
    nl: 'deze vraag is er niet, of vraagt niet om een datum.',
    en: 'this question is not there, or does not ask for a date.',
  },
  'no-such-answer': {
    nl: 'deze vraag hangt af van een antwoord dat niemand kan geven.',
    en: 'this question depends on an answer that nobody can give.',
  },
  'too-few-answers': {
    nl: 'geef ten minste twee antwoorden om uit te kiezen.',
    en: 'give at least two answers to choose from.',
  },
  'no-told-day': {
    nl: 'dit telt vanaf een dag waar het formulier niet naar vraagt: kies eerst die vraag.',
    en: 'this counts from a day that the form does not ask for: choose that question first.',
  },
  'no-hearing': {
    nl: 'dit kan niet tellen vanaf het horen: dat komt later, of het is er niet.',
    en: 'this cannot count from a hearing: that comes later, or there is none.',
  },
  'no-committee': {
    nl: 'alleen het antwoord kan tellen vanaf het oordeel, en alleen als er een commissie is.',
    en: 'only the answer can count from the judgement, and only where there is a committee.',
  },
  'counts-from-itself': {
    nl: 'de bevestiging kan niet tellen vanaf de bevestiging.',
    en: 'the acknowledgement cannot count from the acknowledgement.',
  },
  'no-such-day': { nl: 'die dag bestaat niet.', en: 'that day does not exist.' },
  'first-step-further-on': {
    nl: 'hiermee begint elke zaak. Zet deze stap bovenaan.',
    en: 'every case begins with this. Put this step first.',
  },
  'no-department': {
    nl: 'Er staat nog geen afdeling. Alle klachten komen dan bij dezelfde functie.',
    en: 'There is no department yet. All complaints then go to the same function.',
  },
  'no-external-body': {
    nl: 'Er staat geen externe instantie. Iemand die het niet met u eens is, leest dan niet waar hij heen kan.',
    en: 'There is no external body. Someone who disagrees then does not read where to go.',
  },
} satisfies Record<string, AtDesk<string>>

/** What a function is called in the draft, or its id when it has no name yet. */
function calledIn({ contact }: ProcedureDraft, id: string, lang: DeskLang): string {
  return say(contact?.functions?.find((one) => one.id === id)?.name, lang) || id
}

/** "Engelse", "Poolse"; a language that takes no such form stays as it is. */
function asAdjective(language: string): string {
  return /(s|sch)$/.test(language) ? `${language}e` : language
}
