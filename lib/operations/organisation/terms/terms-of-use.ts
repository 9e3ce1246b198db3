import { DAYS_UNTIL_REMOVAL, trial } from '@/lib/core/access/plans'
import type { Agreement } from './agreement'

export const termsOfUse: Agreement = {
  version: '2026-11',
  title: { nl: 'Gebruiksvoorwaarden', en: 'Terms of use' },
  opening: {
    nl: 'Dit is een modeltekst. Hij zegt eerlijk wat Gehoor nu doet en niet doet. Laat hem nakijken voordat u er rechten aan ontleent.',
    en: 'This is a model text. It says honestly what Gehoor does now and what it does not. Have it checked before you rely on it in law.',
  },
  sections: [
    {
      title: { nl: 'Wat u krijgt', en: 'What you get' },
      lines: {
        nl: [
          'Gehoor voert de klachtenregeling van uw organisatie uit: de openbare pagina, het formulier, de termijnen, de brieven en het dossier.',
          'U bent zelf verantwoordelijk voor uw regeling en voor elk oordeel over een klacht. Gehoor wijst op de wet, maar geeft geen juridisch advies.',
        ],
        en: [
          "Gehoor carries out your organisation's complaints procedure: the public page, the form, the dates, the letters and the file.",
          'You remain responsible for your procedure and for every judgement on a complaint. Gehoor points at the law, but gives no legal advice.',
        ],
      },
    },
    {
      title: { nl: 'Proefperiode', en: 'Trial' },
      lines: {
        nl: [
          `U probeert Gehoor ${trial.days} dagen zonder te betalen, met ten hoogste ${trial.members} mensen. De proef is bedoeld voor ten hoogste ${trial.cases.toLocaleString('nl')} klachten.`,
          'Na de proef komen klachten nog steeds binnen en kunt u lopende klachten afmaken. Wij weigeren nooit iemand die een klacht wil indienen.',
          'Betalen kan nog niet. Voordat dat verandert, vragen wij u om een nieuw akkoord.',
        ],
        en: [
          `You can try Gehoor for ${trial.days} days without paying, with at most ${trial.members} people. The trial is meant for at most ${trial.cases.toLocaleString('en')} complaints.`,
          'After the trial, complaints still come in and you can finish the ones that are open. We never turn away somebody who wants to complain.',
          'Paying is not possible yet. Before that changes, we ask for your agreement again.',
        ],
      },
    },
    {
      title: { nl: 'Wat wij van u vragen', en: 'What we ask of you' },
      lines: {
        nl: [
          'Meld alleen een organisatie aan waarvoor u mag optreden. Doet iemand zich voor als uw organisatie? Op elke openbare pagina staat een link om dat te melden.',
          'Geef ieder een eigen account. Deel geen wachtwoorden.',
        ],
        en: [
          'Sign up only an organisation that you may act for. Is somebody posing as your organisation? Every public page has a link to tell us.',
          'Give everyone an account of their own. Do not share passwords.',
        ],
      },
    },
    {
      title: { nl: 'Stoppen', en: 'Stopping' },
      lines: {
        nl: [
          'U kunt elke dag stoppen. U krijgt eerst al uw gegevens mee, in een bestand dat u zonder Gehoor kunt lezen.',
          `Daarna is uw openbare pagina weg. Na ${DAYS_UNTIL_REMOVAL} dagen verwijderen wij uw gegevens. Tot die dag kunnen wij het sluiten terugdraaien.`,
        ],
        en: [
          'You can stop on any day. You first receive all your data, in a file that can be read without Gehoor.',
          `Then your public page is gone. After ${DAYS_UNTIL_REMOVAL} days we remove your data. Until that day the closing can be undone.`,
        ],
      },
    },
  ],
}
