// How the closed choices of a procedure are said: what a step means, where a term starts, which way to complain.

import { patternOf } from '@/lib/core/procedure/schema-walk'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'

type Names = Record<string, AtDesk<string>>

const languages: Names = { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } }

const units: Names = {
  days: { nl: 'dagen', en: 'days' },
  'working-days': { nl: 'werkdagen', en: 'working days' },
  weeks: { nl: 'weken', en: 'weeks' },
  months: { nl: 'maanden', en: 'months' },
  years: { nl: 'jaar', en: 'years' },
}

const starts: Names = {
  submitted: { nl: 'het indienen', en: 'it was sent' },
  received: { nl: 'de ontvangst', en: 'it was received' },
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

const byField: Record<string, Names> = {
  'languages.*': languages,
  'intake.ways.*.kind': ways,
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
  'contact.shows': {
    function: { nl: 'alleen de functie', en: 'the function only' },
    person: { nl: 'de naam van de behandelaar', en: 'the name of the handler' },
  },
  'followUp.extension.notify.*': {
    complainant: { nl: 'de klager', en: 'the complainant' },
    subject: { nl: 'over wie de klacht gaat', en: 'whom the complaint is about' },
  },
  'followUp.externalBodies.*.window.from': {
    answer: { nl: 'het antwoord', en: 'the answer' },
    filing: { nl: 'het indienen', en: 'the complaint' },
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
