// What is wrong with one field of a form, said so that one knows what to do.
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import type { Voice } from './voice'

const desk: AtDesk<Record<FieldProblem, string>> = {
  nl: {
    empty: 'Vul dit in.',
    'too-long': 'Dit is te lang. Maak het korter.',
    'too-short': 'Dit is te kort.',
    'not-an-email': 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    'not-a-phone': 'Vul een telefoonnummer in, zoals 06 12 34 56 78.',
    'not-a-postcode': 'Vul een postcode in die bestaat, zoals 3800 AE.',
    'not-a-date': 'Vul een datum in die bestaat, zoals 23-11-2026.',
    'date-in-future': 'Deze datum moet nog komen. Kies vandaag of eerder.',
    'not-a-choice': 'Kies een van de mogelijkheden.',
    'not-a-number': 'Vul een getal in.',
    repeated: 'Dit is twee keer ingevuld. Vul het één keer in.',
    unknown: 'Dit hoort niet bij dit formulier.',
    taken: 'Dit is al in gebruik. Kies iets anders.',
    reserved: 'Dit kunt u niet gebruiken. Kies iets anders.',
    'not-a-slug': 'Gebruik alleen kleine letters, cijfers en streepjes.',
    'not-a-url': 'Vul een webadres in, zoals https://www.voorbeeld.nl.',
    'too-common': 'Dit raadt iedereen als eerste. Kies iets anders.',
    'not-the-same': 'Dit is niet twee keer hetzelfde.',
    'must-agree': 'Zet een vinkje als u het hiermee eens bent.',
    'somebody-else': 'Kies iemand anders.',
    'of-the-organisation': 'Kies iemand die niet bij de organisatie hoort.',
  },
  en: {
    empty: 'Please fill this in.',
    'too-long': 'This is too long. Please make it shorter.',
    'too-short': 'This is too short.',
    'not-an-email': 'Enter an email address, such as name@example.com.',
    'not-a-phone': 'Enter a telephone number, such as 06 12 34 56 78.',
    'not-a-postcode': 'Enter a postcode that exists, such as 3800 AE.',
    'not-a-date': 'Enter a date that exists, such as 23-11-2026.',
    'date-in-future': 'This date is still to come. Choose today or earlier.',
    'not-a-choice': 'Choose one of the options.',
    'not-a-number': 'Enter a number.',
    repeated: 'This was filled in twice. Fill it in once.',
    unknown: 'This does not belong to this form.',
    taken: 'This is in use already. Please choose something else.',
    reserved: 'You cannot use this. Please choose something else.',
    'not-a-slug': 'Use small letters, digits and hyphens only.',
    'not-a-url': 'Enter a web address, such as https://www.example.com.',
    'too-common': 'Everybody guesses this first. Please choose something else.',
    'not-the-same': 'These are not the same.',
    'must-agree': 'Tick the box if you agree.',
    'somebody-else': 'Choose somebody else.',
    'of-the-organisation': 'Choose somebody who is not of the organisation.',
  },
}

type Sentences = Partial<Record<FieldProblem, string>>

const account: AtDesk<Record<FieldProblem, string>> = {
  nl: {
    empty: 'Vul dit in.',
    'too-long': 'Dit is te lang. Maak het korter.',
    'too-short': 'Dit is te kort.',
    'not-an-email': 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    'not-a-phone': 'Vul een telefoonnummer in, zoals 030 123 45 67.',
    'not-a-postcode': 'Vul een postcode in die bestaat, zoals 3800 AE.',
    'not-a-date': 'Vul een dag in, zoals 23-11-2026.',
    'date-in-future': 'Deze dag moet nog komen.',
    'not-a-choice': 'Kies een van de mogelijkheden.',
    'not-a-number': 'Vul een getal in.',
    repeated: 'Dit kwam twee keer binnen. Vul het opnieuw in.',
    unknown: 'Dit hoort niet bij dit formulier.',
    taken: 'Dit is al in gebruik.',
    reserved: 'Dit woord gebruikt Gehoor zelf. Kies een ander.',
    'not-a-slug': 'Gebruik kleine letters, cijfers en streepjes, zoals zonnehof-thuiszorg.',
    'not-a-url': 'Vul een adres in, zoals https://voorbeeld.nl.',
    'too-common': 'Dit wordt als eerste geprobeerd door wie wil inbreken. Kies iets anders.',
    'not-the-same': 'Dit is niet hetzelfde.',
    'must-agree': 'Zet hier een vinkje.',
    'somebody-else': 'Kies voor deze klacht iemand anders.',
    'of-the-organisation': 'Kies iemand die niet bij uw organisatie hoort of hoorde, en ook niet zo heet.',
  },
  en: {
    empty: 'Fill this in.',
    'too-long': 'This is too long. Make it shorter.',
    'too-short': 'This is too short.',
    'not-an-email': 'Enter an email address, such as name@example.com.',
    'not-a-phone': 'Enter a telephone number, such as 030 123 45 67.',
    'not-a-postcode': 'Enter a postcode that exists, such as 3800 AE.',
    'not-a-date': 'Enter a day, such as 23-11-2026.',
    'date-in-future': 'This day has yet to come.',
    'not-a-choice': 'Choose one of the options.',
    'not-a-number': 'Enter a number.',
    repeated: 'This came in twice. Fill it in again.',
    unknown: 'This does not belong to this form.',
    taken: 'This is already in use.',
    reserved: 'Gehoor uses this word itself. Choose another.',
    'not-a-slug': 'Use small letters, digits and hyphens, such as zonnehof-homecare.',
    'not-a-url': 'Enter an address, such as https://example.com.',
    'too-common': 'This is what a burglar tries first. Choose something else.',
    'not-the-same': 'This is not the same.',
    'must-agree': 'Tick this box.',
    'somebody-else': 'Choose somebody else for this complaint.',
    'of-the-organisation':
      'Choose somebody who does not belong to your organisation and never did, and has no name like theirs.',
  },
}

const password: AtDesk<Sentences> = {
  nl: {
    empty: 'Vul een wachtwoord in.',
    'too-short': 'Kies een wachtwoord van ten minste 8 tekens. 4 woorden achter elkaar is beter.',
    'too-long': 'Kies een wachtwoord van ten hoogste 128 tekens.',
    'not-the-same':
      'Dit is niet het wachtwoord dat u koos. Weet u het niet meer? Ga naar inloggen en kies ‘Wachtwoord vergeten’.',
    'too-common':
      'Dit wachtwoord wordt als eerste geprobeerd. Kies iets dat alleen u bedenkt, zoals 4 woorden achter elkaar.',
  },
  en: {
    empty: 'Enter a password.',
    'too-short': 'Choose a password of at least 8 characters. 4 words in a row is better.',
    'too-long': 'Choose a password of at most 128 characters.',
    'too-common':
      'This password is one of the first to be tried. Choose something only you would think of, such as 4 words in a row.',
    'not-the-same':
      'This is not the password that you chose. Have you forgotten it? Go to sign in and choose ‘Forgotten password’.',
  },
}

const byField: Record<string, AtDesk<Sentences>> = {
  password,
  newPassword: password,
  currentPassword: {
    nl: { empty: 'Vul uw wachtwoord van nu in.', 'not-the-same': 'Dit is niet uw wachtwoord van nu.' },
    en: { empty: 'Enter your present password.', 'not-the-same': 'This is not your present password.' },
  },
  email: {
    nl: { empty: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.', taken: 'Deze persoon doet al mee.' },
    en: { empty: 'Enter an email address, such as name@example.com.', taken: 'This person has already joined.' },
  },
  organisation: {
    nl: {
      empty: 'Vul de naam van uw organisatie in.',
      'too-long': 'Gebruik voor de naam ten hoogste 120 tekens.',
      'not-the-same': 'Typ de naam van de organisatie precies zoals hij hierboven staat.',
    },
    en: {
      empty: 'Enter the name of your organisation.',
      'too-long': 'Use at most 120 characters for the name.',
      'not-the-same': 'Type the name of the organisation exactly as it stands above.',
    },
  },
  name: {
    nl: { empty: 'Vul een naam in.', 'too-long': 'Gebruik voor de naam ten hoogste 120 tekens.' },
    en: { empty: 'Enter a name.', 'too-long': 'Use at most 120 characters for the name.' },
  },
  sector: {
    nl: {
      empty: 'Kies een sector. Past er geen? Kies dan de algemene.',
      'not-a-choice': 'Kies een sector. Past er geen? Kies dan de algemene.',
    },
    en: {
      empty: 'Choose a sector. None fits? Then choose the general one.',
      'not-a-choice': 'Choose a sector. None fits? Then choose the general one.',
    },
  },
  slug: {
    nl: {
      taken: 'Dit adres is al van een ander.',
      reserved: 'Dit adres gebruikt Gehoor zelf.',
      'too-short': 'Gebruik ten minste 2 tekens.',
      'too-long': 'Gebruik ten hoogste 40 tekens.',
    },
    en: {
      taken: 'This address already belongs to somebody else.',
      reserved: 'Gehoor uses this address itself.',
      'too-short': 'Use at least 2 characters.',
      'too-long': 'Use at most 40 characters.',
    },
  },
  agreed: {
    nl: { 'must-agree': 'Zet een vinkje als u akkoord gaat. Zonder akkoord kan het niet.' },
    en: { 'must-agree': 'Tick the box if you agree. It cannot be done without.' },
  },
  accent: {
    nl: { empty: 'Kies een kleur, zoals #0B5D6B.', 'not-a-choice': 'Kies een kleur, zoals #0B5D6B.' },
    en: { empty: 'Choose a colour, such as #0B5D6B.', 'not-a-choice': 'Choose a colour, such as #0B5D6B.' },
  },
  languages: {
    nl: { empty: 'Kies ten minste één taal.' },
    en: { empty: 'Choose at least one language.' },
  },
}

const free: AtDesk<string> = { nl: 'Wel vrij is', en: 'Free is' }

const general: Record<Voice, AtDesk<Record<FieldProblem, string>>> = { desk, account }

/** `field`: the name of the field, where it has words of its own; `suggestion`: what could be filled in instead. */
type About = { voice?: Voice; field?: string; suggestion?: string | undefined }

/** What is wrong with one field, as a sentence that says what to do. */
export function sayProblem(problem: FieldProblem, lang: DeskLang, about: About = {}): string {
  const { voice = 'desk', field = '', suggestion } = about
  // A name that somebody made up may be one that every object has.
  const own = voice === 'account' && Object.hasOwn(byField, field) ? byField[field] : undefined
  const sentence = own?.[lang][problem] ?? general[voice][lang][problem]
  if (suggestion === undefined || field !== 'slug') return sentence
  return `${sentence} ${free[lang]}: ${suggestion}.`
}
