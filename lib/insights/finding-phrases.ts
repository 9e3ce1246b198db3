// The sentences that findings are made of. Which of them is said, and with which numbers, is say-findings' to decide.
import type { Spoken } from '@/lib/shared/language'
import { capital } from './say-number'

/** Numbers come as they are to be said; `one` is whether the number is one. */
type Phrases = {
  nothingDue: string
  allInTime: (n: string, one: boolean) => string
  someInTime: (said: {
    inTime: string
    one: boolean
    decided: string
    oneDecided: boolean
    percent: number | null
  }) => string
  days: (median: string, p90: string) => string
  day: (n: string, one: boolean) => string
  noCause: string
  fewCauses: (cases: string, one: boolean) => string
  oneCause: (name: string, percent: number) => string
  someCauses: (n: string, percent: number) => string
  share: (n: string, of: string) => string
  noSubject: string
  mostSubject: (name: string, share: string) => string
  sameSubjects: (first: string, second: string, share: string) => string
  noDepartment: string
  mostDepartment: (name: string, share: string) => string
  sameDepartments: (first: string, second: string, share: string) => string
}

export const phrases: Spoken<Phrases> = {
  nl: {
    nothingDue: 'Nog geen enkele klacht was aan de beurt voor een antwoord',
    allInTime: (n, one) =>
      one
        ? 'De ene klacht die aan de beurt was, kreeg op tijd antwoord'
        : `Alle ${n} klachten die aan de beurt waren, kregen op tijd antwoord`,
    someInTime: ({ inTime, one, decided, oneDecided, percent }) =>
      oneDecided
        ? 'De ene klacht die aan de beurt was, kreeg niet op tijd antwoord'
        : `${capital(inTime)} van de ${decided} klachten die aan de beurt waren, ${one ? 'kreeg' : 'kregen'} op tijd antwoord${percent === null ? '' : `: ${percent} procent`}`,
    days: (median, p90) => `De helft kreeg binnen ${median} antwoord, negen van de tien binnen ${p90}`,
    day: (n, one) => `${n} ${one ? 'dag' : 'dagen'}`,
    noCause: 'Er is nog geen oorzaak vastgelegd',
    fewCauses: (cases, one) =>
      `In ${cases} ${one ? 'zaak' : 'zaken'} is een oorzaak vastgelegd: te weinig voor een volgorde`,
    oneCause: (name, percent) => `${name} speelt in ${percent} procent van de zaken met een oorzaak`,
    someCauses: (n, percent) => `${capital(n)} oorzaken spelen in ${percent} procent van de zaken met een oorzaak`,
    share: (n, of) => `${n} van de ${of}`,
    noSubject: 'Bij geen enkele klacht is een onderwerp gekozen',
    mostSubject: (name, share) => `${name} komt het vaakst voor: ${share}`,
    sameSubjects: (first, second, share) => `${first} komt even vaak voor als ${second}: ${share}`,
    noDepartment: 'Geen klacht ging naar een afdeling',
    mostDepartment: (name, share) => `${name} kreeg de meeste klachten: ${share}`,
    sameDepartments: (first, second, share) => `${first} en ${second} kregen er evenveel: ${share}`,
  },
  en: {
    nothingDue: 'No complaint was due an answer yet',
    allInTime: (n, one) =>
      one
        ? 'The one complaint that was due was answered on time'
        : `All ${n} complaints that were due were answered on time`,
    someInTime: ({ inTime, one, decided, oneDecided, percent }) =>
      oneDecided
        ? 'The one complaint that was due was not answered on time'
        : `${inTime === 'no' ? 'None' : capital(inTime)} of ${decided} complaints that were due ${one ? 'was' : 'were'} answered on time${percent === null ? '' : `: ${percent} percent`}`,
    days: (median, p90) => `Half were answered within ${median}, nine out of ten within ${p90}`,
    day: (n, one) => `${n} ${one ? 'day' : 'days'}`,
    noCause: 'No cause has been written down yet',
    fewCauses: (cases, one) => `A cause was written down in ${cases} ${one ? 'case' : 'cases'}: too few for an order`,
    oneCause: (name, percent) => `${name} plays a part in ${percent} percent of the cases with a cause`,
    someCauses: (n, percent) => `${capital(n)} causes play a part in ${percent} percent of the cases with a cause`,
    share: (n, of) => `${n} of ${of}`,
    noSubject: 'No complaint has a subject',
    mostSubject: (name, share) => `${name} comes most often: ${share}`,
    sameSubjects: (first, second, share) => `${first} comes as often as ${second}: ${share}`,
    noDepartment: 'No complaint went to a department',
    mostDepartment: (name, share) => `${name} got the most complaints: ${share}`,
    sameDepartments: (first, second, share) => `${first} and ${second} got as many: ${share}`,
  },
}
