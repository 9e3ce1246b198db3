import type { Spoken } from '@/lib/core/shared/language'

// What every public page says around its own text.

const nl = {
  skip: 'Naar de inhoud',
  otherLanguage: 'English',
  procedure: 'Klachtenregeling',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  lostLink: 'Link naar uw klacht kwijt?',
  report: 'Is deze pagina nep?',
  runsOn: 'Werkt met Gehoor',
  error: 'Fout',
  optional: '(niet verplicht)',
  whyThisDate: 'Waarom deze datum?',
  step: (n: number, of: number) => `Stap ${n} van ${of}`,
  back: 'Terug naar de regeling',
  backTo: (n: number) => `Terug naar stap ${n}`,
  noScript:
    'Ga liever niet terug met uw browser. Doet u dat toch? Dan vraagt de browser of hij alles nog een keer mag versturen. Dat mag: uw klacht gaat pas weg op de laatste pagina.',
  allFields: 'Vul alle velden in. Als een veld niet verplicht is, staat dat erbij.',
  onlyForThis: 'Wij gebruiken dit alleen voor uw klacht.',
  privacyAsked: 'Zo gaan wij met uw gegevens om',
  next: 'Verder',
  toCheck: 'Verder',
  send: 'Klacht versturen',
  change: 'Wijzigen',
  kept: 'Alles wat u al invulde, staat er nog.',
  look: (n: number) => (n === 1 ? 'Kijk nog even naar 1 antwoord' : `Kijk nog even naar ${n} antwoorden`),
  number: 'Uw nummer',
}

export type DocumentWords = typeof nl

const en: DocumentWords = {
  skip: 'Skip to content',
  otherLanguage: 'Nederlands',
  procedure: 'Complaints procedure',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  lostLink: 'Lost the link to your complaint?',
  report: 'Is this page fake?',
  runsOn: 'Runs on Gehoor',
  error: 'Error',
  optional: '(optional)',
  whyThisDate: 'Why this date?',
  step: (n, of) => `Step ${n} of ${of}`,
  back: 'Back to the procedure',
  backTo: (n) => `Back to step ${n}`,
  noScript:
    'Better not go back with your browser. If you do, it asks whether to send everything again. It may: your complaint is only sent on the last page.',
  allFields: 'Please fill in all fields. If a field is optional, it says so.',
  onlyForThis: 'We only use this for your complaint.',
  privacyAsked: 'What we do with your data',
  next: 'Continue',
  toCheck: 'Continue',
  send: 'Send complaint',
  change: 'Change',
  kept: 'Everything you filled in is still here.',
  look: (n) => (n === 1 ? 'Please look at 1 answer again' : `Please look at ${n} answers again`),
  number: 'Your number',
}

export const documentWords: Spoken<DocumentWords> = { nl, en }
