import type { AtDesk } from '@/lib/core/shared/language'

const nl = {
  title: 'Wachtwoord vergeten',
  lead: 'Wij sturen u een link waarmee u een nieuw wachtwoord kiest.',
  email: 'E-mailadres',
  submit: 'Stuur de link',
  sent: 'Kijk in uw mailbox',
  sentLead:
    'Hoort het adres bij een account, dan is de e-mail onderweg. De link werkt een uur. Ziet u niets? Kijk ook bij ongewenste e-mail.',
  again: 'Nog een keer proberen',
  signIn: 'Naar inloggen',
  choose: 'Kies een nieuw wachtwoord',
  chooseLead: 'Daarna bent u hier ingelogd, en op alle andere apparaten uitgelogd.',
  password: 'Nieuw wachtwoord',
  passwordHint: 'Ten minste 8 tekens. Beter zijn er 15 of meer: 4 woorden achter elkaar onthoudt u makkelijk.',
  keep: 'Bewaar dit wachtwoord',
  over: 'Deze link werkt niet meer',
  overLead: 'Hij is ouder dan een uur, of al gebruikt. Vraag een nieuwe aan.',
  newLink: 'Vraag een nieuwe link',
}

const en: typeof nl = {
  title: 'Forgotten password',
  lead: 'We send you a link with which you choose a new password.',
  email: 'Email address',
  submit: 'Send the link',
  sent: 'Look in your mailbox',
  sentLead:
    'If the address belongs to an account, the email is on its way. The link works for an hour. Nothing there? Look in your spam folder as well.',
  again: 'Try once more',
  signIn: 'To signing in',
  choose: 'Choose a new password',
  chooseLead: 'After that you are signed in here, and signed out on all other devices.',
  password: 'New password',
  passwordHint: 'At least 8 characters. 15 or more is better: 4 words in a row are easy to remember.',
  keep: 'Save this password',
  over: 'This link no longer works',
  overLead: 'It is older than an hour, or has been used. Ask for a new one.',
  newLink: 'Ask for a new link',
}

export const resetWords: AtDesk<typeof nl> = { nl, en }
