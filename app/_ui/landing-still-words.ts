import type { AtDesk } from '@/lib/core/shared/language'

type Name =
  | 'title'
  | 'lead'
  | 'page'
  | 'part'
  | 'promise'
  | 'desk'
  | 'case'
  | 'acknowledged'
  | 'called'
  | 'answer'
  | 'answerBy'
  | 'mail'
  | 'subject'
  | 'dear'
  | 'mailEnd'

export type StillWords = Record<Name, string> & Record<'pageDate' | 'mailText', (date: string) => string>

/**
 * What stands in the picture of the product: an example of each face, every date worked out as in a real case, and in the
 * mail what the acknowledgement says.
 */
export const stillWords: AtDesk<StillWords> = {
  nl: {
    title: 'Eén belofte, op 3 plekken',
    lead: 'Een voorbeeld. U schrijft de belofte op, Gehoor rekent de datum uit en bewaakt hem.',
    page: 'De pagina die mensen lezen',
    part: '5 Wat u van ons hoort',
    promise: 'Binnen 6 weken krijgt u antwoord.',
    pageDate: (date) => `Stuurt u uw klacht op 20 februari? Dan antwoorden wij uiterlijk ${date}.`,
    desk: 'De zaak op het bureau',
    case: 'De ochtendzorg komt al 3 weken te laat',
    acknowledged: 'Ontvangst bevestigd',
    called: 'Gebeld',
    answer: 'Antwoord',
    answerBy: 'Antwoord uiterlijk',
    mail: 'De e-mail aan de klager',
    subject: 'Uw klacht is binnen.',
    dear: 'Goedendag,',
    mailText: (date) => `Dit beloven wij u: uiterlijk ${date} krijgt u antwoord.`,
    mailEnd: 'Bekijk uw klacht',
  },
  en: {
    title: 'One promise, in 3 places',
    lead: 'An example. You write down the promise, Gehoor works out the date and keeps watch over it.',
    page: 'The page people read',
    part: '5 What you hear from us',
    promise: 'You will get an answer within 6 weeks.',
    pageDate: (date) => `If you send your complaint on 20 February, we answer no later than ${date}.`,
    desk: 'The case at the desk',
    case: 'The morning care has been late for 3 weeks',
    acknowledged: 'Acknowledged',
    called: 'Called',
    answer: 'Answer',
    answerBy: 'Answer no later than',
    mail: 'The email to the complainant',
    subject: 'We have received your complaint.',
    dear: 'Hello,',
    mailText: (date) => `What we promise you: you will get an answer no later than ${date}.`,
    mailEnd: 'See your complaint',
  },
}
