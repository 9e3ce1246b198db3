import type { AtDesk } from '@/lib/core/shared/language'

const nl = {
  title: 'Meld uw organisatie aan',
  lead: 'U krijgt meteen een klachtenregeling die bij uw sector past. Die maakt u af en zet u online als u zover bent. Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.',
  organisation: 'Naam van uw organisatie',
  sector: 'Sector',
  sectorHint: 'De regels van uw sector staan dan al klaar, met het wetsartikel erbij.',
  duties: 'Is een klachtenregeling verplicht in mijn sector?',
  slug: 'Adres van uw klachtenpagina',
  slugHint: 'Laat leeg, dan maken wij het van de naam. Het adres verandert later niet meer. Het begint met',
  name: 'Uw eigen naam',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  passwordHint: 'Ten minste 8 tekens. Beter zijn er 15 of meer: 4 woorden achter elkaar onthoudt u makkelijk.',
  agreeTo: 'Ik mag voor deze organisatie beslissen en ga akkoord met de',
  terms: 'gebruiksvoorwaarden',
  and: 'en de',
  processing: 'verwerkersovereenkomst',
  submit: 'Aanmelden',
  known: 'Hebt u al een account?',
  signIn: 'Log in',
}

const en: typeof nl = {
  title: 'Sign up your organisation',
  lead: 'You get a complaints procedure that fits your sector straight away. You finish it and put it online when you are ready. Fill in every field. If a field is optional, it says so.',
  organisation: 'Name of your organisation',
  sector: 'Sector',
  sectorHint: 'The rules of your sector are then in place, each with its article of law.',
  duties: 'Is a complaints procedure mandatory in my sector?',
  slug: 'Address of your complaints page',
  slugHint: 'Leave empty and we make it from the name. The address does not change later. It begins with',
  name: 'Your own name',
  email: 'Email address',
  password: 'Password',
  passwordHint: 'At least 8 characters. 15 or more is better: 4 words in a row are easy to remember.',
  agreeTo: 'I may decide for this organisation and agree to the',
  terms: 'terms of use',
  and: 'and the',
  processing: 'data processing agreement',
  submit: 'Sign up',
  known: 'Do you already have an account?',
  signIn: 'Sign in',
}

export const signUpWords: AtDesk<typeof nl> = { nl, en }
