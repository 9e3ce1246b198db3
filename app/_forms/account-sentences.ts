// What can be wrong with an account form, said so that one knows what to do.
import { longDate } from '@/lib/core/calendar/format-date'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import type { AccountRefusal } from '@/lib/operations/accounts/account-refusals'
import { saySignedOut } from './say-form'

type Sentences = Partial<Record<FieldProblem, string>>

const general: AtDesk<Record<FieldProblem | 'other', string>> = {
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
    other: 'Hier klopt iets niet. Vul het opnieuw in.',
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
    other: 'Something is not right here. Fill it in again.',
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

/** What is wrong with one field, as a sentence; `suggestion` is what could be filled in instead. */
export function sayFieldProblem(
  problem: FieldProblem,
  field: string,
  about: { lang: DeskLang; suggestion?: string },
): string {
  // A name that somebody made up may be one that every object has.
  const own = Object.hasOwn(byField, field) ? byField[field] : undefined
  const sentence = own?.[about.lang][problem] ?? general[about.lang][problem] ?? general[about.lang].other
  if (about.suggestion === undefined || field !== 'slug') return sentence
  return `${sentence} ${free[about.lang]}: ${about.suggestion}.`
}

type Saying = {
  [K in Exclude<AccountRefusal['kind'], 'signed-out'>]: (refusal: Extract<AccountRefusal, { kind: K }>) => string
}

const refusals: AtDesk<Saying> = {
  nl: {
    invalid: () => 'Kijk dit nog even na.',
    'link-over': () => 'Deze link werkt niet meer. Misschien is hij te oud, of al gebruikt.',
    'wrong-sign-in': () =>
      'Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw, of kies een nieuw wachtwoord. Net aangemeld? Open dan eerst de link in onze e-mail.',
    'too-many-tries': ({ minutes }) =>
      `Er is te vaak geprobeerd. Wacht ${minutes} minuten, of kies een nieuw wachtwoord.`,
    'not-allowed': () => 'Dat mag u niet doen. Vraag het aan een eigenaar.',
    'not-found': () => 'Dit is er niet meer. Misschien heeft iemand het net veranderd.',
    'last-owner': () => 'Er moet altijd een eigenaar zijn. Maak eerst iemand anders eigenaar.',
    'no-more-members': ({ ask, most }) =>
      `In uw proef kunnen ${most} mensen meedoen, openstaande uitnodigingen meegeteld. Trek er een in die niet meer nodig is, of laat iemand vertrekken die niet meer meedoet. Hebt u meer mensen nodig? Mail dan ${ask}.`,
    'other-account': ({ email }) =>
      `Deze uitnodiging is voor ${email}. U bent met een ander adres ingelogd. Log uit en open de link opnieuw.`,
    'outsider-stays': ({ until }) =>
      `U liet bij deze klacht al twee mensen gaan. Wie nu kwam, krijgt de tijd tot en met ${longDate(until, 'nl')}. Daarna kunt u opnieuw kiezen.`,
    'outsider-at-work': () =>
      'Er loopt nog een klacht die alleen iemand van buiten mag lezen. Sluiten kan als die klaar is.',
    'export-first': () => 'Haal eerst uw gegevens op. Sluiten kan tot een week daarna.',
  },
  en: {
    invalid: () => 'Please check this.',
    'link-over': () => 'This link no longer works. It may be too old, or used already.',
    'wrong-sign-in': () =>
      'This email address and this password do not go together. Try again, or choose a new password. Just signed up? Then first open the link in our email.',
    'too-many-tries': ({ minutes }) => `There were too many tries. Wait ${minutes} minutes, or choose a new password.`,
    'not-allowed': () => 'You may not do that. Ask an owner.',
    'not-found': () => 'This is no longer there. Somebody may have changed it just now.',
    'last-owner': () => 'There must always be an owner. Make somebody else an owner first.',
    'no-more-members': ({ ask, most }) =>
      `In your trial ${most} people can join, open invitations included. Withdraw one that is no longer needed, or let somebody leave who no longer takes part. Do you need more people? Then mail ${ask}.`,
    'other-account': ({ email }) =>
      `This invitation is for ${email}. You are signed in with another address. Sign out and open the link again.`,
    'outsider-stays': ({ until }) =>
      `You have let two people go from this complaint. The person who came now has until ${longDate(until, 'en')}. After that you can choose again.`,
    'outsider-at-work': () =>
      'There is a complaint that only somebody from outside may read. You can close once it is finished.',
    'export-first': () => 'Download your data first. You can close until a week after that.',
  },
}

/** Why it could not be done, as a sentence. */
export function sayAccountRefusal(refusal: AccountRefusal, lang: DeskLang): string {
  if (refusal.kind === 'signed-out') return saySignedOut(lang)
  const say = refusals[lang][refusal.kind] as (refusal: AccountRefusal) => string
  return say(refusal)
}
