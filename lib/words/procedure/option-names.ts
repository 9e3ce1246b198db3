// How the closed choices of a procedure are said: what a step means, where a term starts, which way to complain.

import { patternOf } from '@/lib/core/procedure/schema-walk'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'

type Names = Record<string, AtDesk<string>>

const languages: Names = { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } }

const units: Names = {
  days: { nl: 'dagen', en: 'days' },
  'working-days': { nl: 'werkdagen', en: 'working days' },
  'statutory-working-days': { nl: 'werkdagen van de wet', en: 'working days of the law' },
  weeks: { nl: 'weken', en: 'weeks' },
  months: { nl: 'maanden', en: 'months' },
  years: { nl: 'jaar', en: 'years' },
}

const starts: Names = {
  submitted: { nl: 'het indienen', en: 'it was sent' },
  received: { nl: 'de ontvangst', en: 'it was received' },
  'acknowledgement-sent': { nl: 'onze bevestiging', en: 'we confirmed it' },
  'judgement-received': { nl: 'het oordeel van de commissie', en: 'the committee’s judgement' },
  'hearing-held': { nl: 'het horen van beide kanten', en: 'hearing both sides' },
  'told-day': { nl: 'de dag waar het formulier naar vraagt', en: 'the day that the form asks for' },
}

const endRules: Names = {
  termijnenwet: { nl: 'schuift op volgens de Algemene termijnenwet', en: 'moves by the Algemene termijnenwet' },
  'next-working-day': { nl: 'schuift op naar uw volgende werkdag', en: 'moves to your next working day' },
  none: { nl: 'blijft staan', en: 'stays' },
}

const ways: Names = {
  form: { nl: 'formulier op de website', en: 'form on the website' },
  phone: { nl: 'telefoon', en: 'telephone' },
  email: { nl: 'e-mail', en: 'email' },
  letter: { nl: 'brief', en: 'letter' },
  visit: { nl: 'langskomen', en: 'visit' },
}

const keptFrom: Names = {
  closing: { nl: 'het sluiten van de zaak', en: 'closing the case' },
  'year-of-closing': {
    nl: 'het einde van het boekjaar waarin de zaak is gesloten',
    en: 'the end of the financial year in which the case was closed',
  },
  answer: { nl: 'het antwoord', en: 'the answer' },
}

const sides: Names = {
  complainant: { nl: 'de klager', en: 'the complainant' },
  subject: { nl: 'over wie de klacht gaat', en: 'whom the complaint is about' },
}

const toldOfExtension = {
  ...sides,
  organisation: { nl: 'wie het antwoord geeft', en: 'whoever gives the answer' },
}

const bodyStarts: Names = {
  answer: { nl: 'het antwoord', en: 'the answer' },
  filing: { nl: 'het indienen', en: 'it was sent' },
  receipt: { nl: 'de ontvangst', en: 'it was received' },
  acknowledgement: { nl: 'de bevestiging', en: 'the acknowledgement' },
  event: { nl: 'de dag waarop het gebeurde', en: 'the day on which it happened' },
}

const byField: Record<string, Names> = {
  'processing.hearing.whom.*': sides,
  'processing.hearing.grounds.*.of': sides,
  'processing.hearing.grounds.*.because': {
    'we-find': { nl: 'wij vinden dat', en: 'we find so' },
    'they-say-so': { nl: 'die persoon zegt dat zelf', en: 'that person says so' },
    'no-reply': { nl: 'geen reactie op tijd op een uitnodiging', en: 'no reply in time to an invitation' },
  },
  'processing.hearing.attended': {
    unsaid: { nl: 'de pagina zegt er niets over', en: 'the page says nothing of it' },
    closed: { nl: 'nee', en: 'no' },
    'unless-decided': { nl: 'nee, tenzij wie hoort anders beslist', en: 'no, unless whoever hears decides otherwise' },
    open: { nl: 'ja', en: 'yes' },
  },
  'processing.hearing.together': {
    'as-it-fits': { nl: 'zoals het past: de pagina zegt er niets over', en: 'as it fits: the page says nothing of it' },
    'unless-objected': { nl: 'samen, tenzij een van hen dat niet wil', en: 'together, unless one of them objects' },
    apart: { nl: 'altijd apart', en: 'always apart' },
  },
  'processing.hearing.form': {
    oral: { nl: 'in een gesprek of per telefoon', en: 'in person or by telephone' },
    'oral-or-written': { nl: 'in een gesprek, per telefoon of op papier', en: 'in person, by telephone or on paper' },
  },
  'languages.*': languages,
  'intake.ways.*.kind': ways,
  'definition.windowFrom.is': {
    event: { nl: 'het gebeurde', en: 'it happened' },
    return: { nl: 'de klager kwam terug', en: 'the complainant returned' },
    discovery: { nl: 'de klager merkte het', en: 'the complainant found out' },
  },
  'intake.layout': {
    topics: { nl: 'een pagina per onderwerp', en: 'a page per topic' },
    'one-page': { nl: 'alles op één pagina', en: 'all on one page' },
  },
  'intake.questions.*.kind': {
    short: { nl: 'korte tekst', en: 'short text' },
    long: { nl: 'langere tekst', en: 'longer text' },
    choice: { nl: 'één antwoord kiezen', en: 'choose one answer' },
    choices: { nl: 'meer antwoorden kiezen', en: 'choose more answers' },
    date: { nl: 'datum', en: 'date' },
    'yes-no': { nl: 'ja of nee', en: 'yes or no' },
  },
  'intake.reachBy.*': {
    email: { nl: 'e-mail', en: 'email' },
    phone: { nl: 'telefoon', en: 'telephone' },
    post: { nl: 'post', en: 'post' },
  },
  'processing.steps.*.phase': {
    received: { nl: 'ontvangen', en: 'received' },
    assessing: { nl: 'beoordelen', en: 'assessing' },
    'in-treatment': { nl: 'in behandeling', en: 'in treatment' },
    'waiting-for-complainant': { nl: 'wachten op de klager', en: 'waiting for the complainant' },
    answered: { nl: 'beantwoord', en: 'answered' },
    closed: { nl: 'afgesloten', en: 'closed' },
  },
  'processing.judgements.*': {
    upheld: { nl: 'gegrond', en: 'upheld' },
    'partly-upheld': { nl: 'deels gegrond', en: 'partly upheld' },
    'not-upheld': { nl: 'ongegrond', en: 'not upheld' },
    'no-finding': { nl: 'geen oordeel mogelijk', en: 'no finding' },
  },
  'contact.readers': {
    everyone: { nl: 'iedereen die met klachten werkt', en: 'everyone who handles complaints' },
    department: {
      nl: 'de functies die eraan werken, en de afdeling van de klacht',
      en: 'the functions that work on it, and the department of the complaint',
    },
    functions: { nl: 'alleen de functies die eraan werken', en: 'only the functions that work on it' },
  },
  'contact.shows': {
    function: { nl: 'alleen de functie', en: 'the function only' },
    person: { nl: 'de naam van de behandelaar', en: 'the name of the handler' },
  },
  'processing.suspension.reasons.*.waits': {
    'their-answer': { nl: 'een antwoord van de klager', en: 'an answer of the complainant' },
    'their-wish': { nl: 'de klager vraagt te wachten', en: 'the complainant asks to wait' },
    mediation: { nl: 'bemiddeling', en: 'mediation' },
    'another-body': { nl: 'een andere instantie', en: 'another body' },
    'somebody-else': { nl: 'iemand anders die nodig is', en: 'somebody else who is needed' },
    'own-reason': { nl: 'iets anders', en: 'something else' },
  },
  'processing.committee.gives': {
    judgement: { nl: 'een oordeel', en: 'a judgement' },
    advice: { nl: 'een advies', en: 'advice' },
  },
  'followUp.retention.from': keptFrom,
  'followUp.retention.minimum.from': keptFrom,
  'followUp.retention.erasing': {
    'after-approval': { nl: 'nadat iemand het heeft goedgekeurd', en: 'after somebody has approved it' },
  },
  'followUp.extension.notify.*': toldOfExtension,
  'processing.committee.extension.notify.*': toldOfExtension,
  'followUp.externalBodies.*.windows.*.from': bodyStarts,
  'followUp.externalBodies.*.opens.*.from': bodyStarts,
  'followUp.externalBodies.*.until': {
    first: { nl: 'de eerste', en: 'the first' },
    last: { nl: 'de laatste', en: 'the last' },
  },
}

const byLastStep: Record<string, Names> = {
  unit: units,
  from: starts,
  endRule: endRules,
  confidence: {
    read: { nl: 'gelezen', en: 'read' },
    secondary: { nl: 'uit een andere bron', en: 'from another source' },
    unread: { nl: 'niet gelezen', en: 'not read' },
  },
}

/** What this choice is called in this field; a choice that nobody named is shown as it is. */
export function optionName(path: string, value: string, lang: DeskLang): string {
  return lookUp(namesFor(path), value)?.[lang] ?? value
}

/** Whether every choice of this field has a name: asked by the test that guards new fields. */
export function namesFor(path: string): Names {
  const pattern = patternOf(path)
  return lookUp(byField, pattern) ?? lookUp(byLastStep, pattern.split('.').at(-1) ?? '') ?? {}
}
