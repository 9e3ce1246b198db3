import type { Spoken } from '@/lib/core/shared/language'

export type LostLinkWords = {
  title: string
  lead: string
  elsewhere: string
  elsewhereLead: string
  ask: string
  askLead: string
  number: string
  numberHint: string
  numberWrong: string
  email: string
  emailHint: string
  emailWrong: string
  send: string
  sent: string
  sentText: string[]
  noMail: string
}

export const lostLinkWords: Spoken<LostLinkWords> = {
  nl: {
    title: 'Deze link werkt niet',
    lead: 'Misschien is de link niet helemaal overgenomen. Of u kreeg een nieuwe link: dan werkt alleen de nieuwste. Kijk in uw laatste e-mail over deze klacht.',
    elsewhere: 'Deze pagina is voor wie de klacht stuurde',
    elsewhereLead:
      'U ziet deze pagina alleen in de browser waarmee de klacht is verstuurd. Dat kan een dag lang. Is het uw klacht? Kijk in de e-mail die wij u stuurden. Daarin staan het nummer en de link.',
    ask: 'Vraag een nieuwe link',
    askLead: 'Dan sturen wij een nieuwe link naar uw e-mailadres. De oude link werkt daarna niet meer.',
    number: 'Het nummer van uw klacht',
    numberHint: 'Het nummer heeft 8 letters en cijfers, zoals 7F3K 9QXM. Het staat in elke e-mail over uw klacht.',
    numberWrong: 'Vul het nummer van uw klacht in, zoals 7F3K 9QXM',
    email: 'Uw e-mailadres',
    emailHint: 'Het adres dat u bij uw klacht hebt opgegeven.',
    emailWrong: 'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl',
    send: 'Stuur mij een nieuwe link',
    sent: 'Kijk in uw e-mail',
    sentText: [
      'Horen dit nummer en dit e-mailadres bij elkaar? Dan krijgt u binnen een paar minuten een e-mail met een nieuwe link.',
      'Niets gekregen? Kijk bij de ongewenste e-mail. Of neem contact op met de organisatie en noem uw nummer.',
    ],
    noMail: 'Hebt u geen e-mailadres opgegeven? Neem contact op met de organisatie en noem uw nummer.',
  },
  en: {
    title: 'This link does not work',
    lead: 'Perhaps the link was not copied completely. Or you were sent a new link: then only the newest one works. Look in your latest email about this complaint.',
    elsewhere: 'This page is for the person who sent the complaint',
    elsewhereLead:
      'You can only see this page in the browser the complaint was sent with, for one day. Is it your complaint? Look in the email we sent you. The number and the link are in it.',
    ask: 'Ask for a new link',
    askLead: 'We will send a new link to your email address. After that the old link no longer works.',
    number: 'The number of your complaint',
    numberHint: 'The number has 8 letters and digits, like 7F3K 9QXM. It is in every email about your complaint.',
    numberWrong: 'Enter the number of your complaint, like 7F3K 9QXM',
    email: 'Your email address',
    emailHint: 'The address you gave with your complaint.',
    emailWrong: 'Enter a complete email address, like name@example.com',
    send: 'Send me a new link',
    sent: 'Look in your email',
    sentText: [
      'Do this number and this email address belong together? Then you will get an email with a new link within a few minutes.',
      'Nothing there? Look in your spam folder. Or contact the organisation and give your number.',
    ],
    noMail: 'Did you not give an email address? Contact the organisation and give your number.',
  },
}
