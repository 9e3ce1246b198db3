import type { AtDesk } from '@/lib/core/shared/language'

const nl = {
  title: 'Bevestig uw e-mailadres',
  lead: 'Druk op de knop als dit uw adres is:',
  leadPassword: 'Vul het wachtwoord in dat u koos, en druk op de knop als dit uw adres is:',
  password: 'Wachtwoord',
  submit: 'Dit is mijn adres',
  notYou: 'Hebt u zich niet aangemeld? Sluit deze pagina. Er gebeurt dan niets.',
  over: 'Deze link werkt niet meer',
  overSignedIn: 'U bent ingelogd. Is uw adres nog niet bevestigd? Dan staat dat bij uw account.',
  overLead:
    'Misschien hebt u hem al gebruikt: dan is uw adres bevestigd. Is hij te oud? Ga naar inloggen en kies ‘Wachtwoord vergeten’: de e-mail die u dan krijgt, bevestigt ook uw adres.',
  signIn: 'Inloggen',
  toDesk: 'Naar uw organisatie',
}

const en: typeof nl = {
  title: 'Confirm your email address',
  lead: 'Press the button if this is your address:',
  leadPassword: 'Enter the password that you chose, and press the button if this is your address:',
  password: 'Password',
  submit: 'This is my address',
  notYou: 'Did you not sign up? Close this page. Nothing happens then.',
  over: 'This link no longer works',
  overSignedIn: 'You are signed in. Is your address not confirmed yet? Then your account says so.',
  overLead:
    'You may have used it already: then your address is confirmed. Is it too old? Go to sign in and choose ‘Forgotten password’: the email you then get confirms your address as well.',
  signIn: 'Sign in',
  toDesk: 'To your organisation',
}

export const confirmWords: AtDesk<typeof nl> = { nl, en }
