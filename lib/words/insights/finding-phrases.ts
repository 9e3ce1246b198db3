// The sentences that findings are made of. Which of them is said, and with which numbers, is say-findings' to decide.

import { capital } from '@/lib/core/insights/say-number'
import type { AtDesk } from '@/lib/core/shared/language'

/** Numbers come as they are to be said; `one` is whether the number is one. */
type Phrases = {
  nothingDue: string
  nothingKnown: string
  noneNeeded: string
  /** Behind what is known of too few to speak for all. */
  restUnknown: (rest: string, one: boolean) => string
  allInTime: (n: string, one: boolean) => string
  someInTime: (said: {
    inTime: string
    one: boolean
    decided: string
    oneDecided: boolean
    percent: number | null
  }) => string
  days: (median: string, p90: string) => string
  daysOfFew: (n: string, median: string, p90: string) => string
  day: (n: string, one: boolean) => string
  noCause: string
  fewCauses: (cases: string, one: boolean) => string
  noneFound: string
  causeOfFew: (known: string, of: string) => string
  oneCause: (name: string, percent: number) => string
  someCauses: (n: string, percent: number) => string
  share: (n: string, of: string) => string
  noSubject: string
  subjectOfFew: (known: string, of: string, one: boolean) => string
  mostSubject: (name: string, share: string) => string
  sameSubjects: (first: string, second: string, share: string) => string
  noDepartment: string
  departmentOfFew: (known: string, of: string, one: boolean) => string
  mostDepartment: (name: string, share: string) => string
  sameDepartments: (first: string, second: string, share: string) => string
}

export const phrases: AtDesk<Phrases> = {
  nl: {
    nothingDue: 'Nog geen enkele klacht was aan de beurt voor een antwoord',
    nothingKnown: 'Van geen enkele klacht is bekend of het antwoord op tijd was',
    noneNeeded: 'Alle klachten zijn afgesloten zonder dat er een antwoord nodig was',
    restUnknown: (rest) => `; van ${rest} andere is dat nog niet bekend`,
    allInTime: (n, one) =>
      one
        ? 'De ene klacht die aan de beurt was, kreeg op tijd antwoord'
        : `Alle ${n} klachten die aan de beurt waren, kregen op tijd antwoord`,
    someInTime: ({ inTime, one, decided, oneDecided, percent }) =>
      oneDecided
        ? 'De ene klacht die aan de beurt was, kreeg niet op tijd antwoord'
        : `${capital(inTime)} van de ${decided} klachten die aan de beurt waren, ${one ? 'kreeg' : 'kregen'} op tijd antwoord${percent === null ? '' : `: ${percent} procent`}`,
    days: (median, p90) => `De helft kreeg binnen ${median} antwoord, 9 van de 10 binnen ${p90}`,
    daysOfFew: (n, median, p90) =>
      `Bekend van ${n} klachten: daarvan kreeg de helft binnen ${median} antwoord, 9 van de 10 binnen ${p90}`,
    day: (n, one) => `${n} ${one ? 'dag' : 'dagen'}`,
    noCause: 'Er is nog geen oorzaak vastgelegd',
    fewCauses: (cases, one) =>
      `In ${cases} ${one ? 'zaak' : 'zaken'} is een oorzaak vastgelegd: te weinig voor een volgorde`,
    noneFound: 'Er is naar oorzaken gezocht en er is er nog geen gevonden',
    causeOfFew: (known, of) =>
      `Bij ${known} van de ${of} klachten is een oorzaak vastgelegd: te weinig om iets over alle te zeggen`,
    oneCause: (name, percent) => `${name} speelt in ${percent} procent van de zaken met een oorzaak`,
    someCauses: (n, percent) => `${capital(n)} oorzaken spelen in ${percent} procent van de zaken met een oorzaak`,
    share: (n, of) => `${n} van de ${of}`,
    noSubject: 'Bij geen enkele klacht is een onderwerp gekozen',
    subjectOfFew: (known, of) => `Bij ${known} van de ${of} klachten is een onderwerp gekozen`,
    mostSubject: (name, share) => `${name} komt het vaakst voor: ${share}`,
    sameSubjects: (first, second, share) => `${first} komt even vaak voor als ${second}: ${share}`,
    noDepartment: 'Bij geen enkele klacht is een afdeling vastgelegd',
    departmentOfFew: (known, of) => `Bij ${known} van de ${of} klachten is een afdeling vastgelegd`,
    mostDepartment: (name, share) => `${name} kreeg de meeste klachten: ${share}`,
    sameDepartments: (first, second, share) => `${first} en ${second} kregen er evenveel: ${share}`,
  },
  en: {
    nothingDue: 'No complaint was due an answer yet',
    nothingKnown: 'Of no complaint is it known whether the answer was on time',
    noneNeeded: 'All complaints were closed without an answer being needed',
    restUnknown: (rest, one) => `; of ${rest} ${one ? 'other' : 'others'} that is not known yet`,
    allInTime: (n, one) =>
      one
        ? 'The one complaint that was due was answered on time'
        : `All ${n} complaints that were due were answered on time`,
    someInTime: ({ inTime, one, decided, oneDecided, percent }) =>
      oneDecided
        ? 'The one complaint that was due was not answered on time'
        : `${inTime === 'no' ? 'None' : capital(inTime)} of ${decided} complaints that were due ${one ? 'was' : 'were'} answered on time${percent === null ? '' : `: ${percent} percent`}`,
    days: (median, p90) => `Half were answered within ${median}, 9 out of 10 within ${p90}`,
    daysOfFew: (n, median, p90) =>
      `Known of ${n} complaints: half of these were answered within ${median}, 9 out of 10 within ${p90}`,
    day: (n, one) => `${n} ${one ? 'day' : 'days'}`,
    noCause: 'No cause has been written down yet',
    fewCauses: (cases, one) => `A cause was written down in ${cases} ${one ? 'case' : 'cases'}: too few for an order`,
    noneFound: 'Causes were looked for, and none has been found yet',
    causeOfFew: (known, of) => `A cause was written down in ${known} of ${of} complaints: too few to speak for all`,
    oneCause: (name, percent) => `${name} plays a part in ${percent} percent of the cases with a cause`,
    someCauses: (n, percent) => `${capital(n)} causes play a part in ${percent} percent of the cases with a cause`,
    share: (n, of) => `${n} of ${of}`,
    noSubject: 'No complaint has a subject',
    subjectOfFew: (known, of, one) => `${capital(known)} of ${of} complaints ${one ? 'has' : 'have'} a subject`,
    mostSubject: (name, share) => `${name} comes most often: ${share}`,
    sameSubjects: (first, second, share) => `${first} comes as often as ${second}: ${share}`,
    noDepartment: 'No complaint has a department recorded',
    departmentOfFew: (known, of, one) =>
      `${capital(known)} of ${of} complaints ${one ? 'has' : 'have'} a department recorded`,
    mostDepartment: (name, share) => `${name} got the most complaints: ${share}`,
    sameDepartments: (first, second, share) => `${first} and ${second} got as many: ${share}`,
  },
}
