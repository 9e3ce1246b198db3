import type { AtDesk } from '@/lib/core/shared/language'

const origins = ['sign-up', 'signed-out', 'closed', 'invitation'] as const
type Origin = (typeof origins)[number]

/** What happened just before someone came to the sign-in page, or nothing. */
export function cameFrom(value: string): Origin | null {
  return origins.find((origin) => origin === value) ?? null
}

type News = { title: string; text: string; kind: 'info' | 'success' }

const nl = {
  title: 'Inloggen',
  lead: 'Met het e-mailadres waarmee u bent aangemeld of uitgenodigd.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  forgotten: 'Wachtwoord vergeten',
  signUp: 'Uw organisatie aanmelden',
  from: {
    'sign-up': {
      kind: 'success',
      title: 'U bent bijna klaar',
      text: 'Wij hebben u een e-mail gestuurd. Open de link in die e-mail en vul het wachtwoord in dat u net koos: dan is uw adres bevestigd en bent u meteen ingelogd. Inloggen op deze pagina kan daarna pas. Geen e-mail? Kijk bij ongewenste e-mail, of vraag hieronder een nieuw wachtwoord aan.',
    },
    'signed-out': { kind: 'success', title: 'U bent uitgelogd', text: 'Tot de volgende keer.' },
    closed: {
      kind: 'success',
      title: 'Uw organisatie is gesloten',
      text: 'De klachtenpagina is weg. Wij hebben de eigenaren een e-mail gestuurd met de dag waarop de gegevens worden verwijderd.',
    },
    invitation: {
      kind: 'info',
      title: 'U hebt al een account',
      text: 'Log in met het adres waarop u de uitnodiging kreeg. Daarna neemt u de uitnodiging aan.',
    },
  } satisfies Record<Origin, News> as Record<Origin, News>,
}

const en: typeof nl = {
  title: 'Sign in',
  lead: 'With the email address that you signed up or were invited with.',
  email: 'Email address',
  password: 'Password',
  submit: 'Sign in',
  forgotten: 'Forgotten password',
  signUp: 'Sign up your organisation',
  from: {
    'sign-up': {
      kind: 'success',
      title: 'You are almost there',
      text: 'We have sent you an email. Open the link in it and enter the password you just chose: your address is then confirmed and you are signed in straight away. Only after that can you sign in on this page. No email? Look in your spam folder, or ask for a new password below.',
    },
    'signed-out': { kind: 'success', title: 'You have signed out', text: 'Until next time.' },
    closed: {
      kind: 'success',
      title: 'Your organisation is closed',
      text: 'The complaints page is gone. We have sent the owners an email with the day on which the data are removed.',
    },
    invitation: {
      kind: 'info',
      title: 'You already have an account',
      text: 'Sign in with the address on which you received the invitation. Then you accept it.',
    },
  },
}

export const signInWords: AtDesk<typeof nl> = { nl, en }
