import { DAYS_UNTIL_REMOVAL } from '@/lib/core/access/plans'
import type { Agreement } from './agreement'

// The subjects are those of GDPR art. 28(3); hours for a breach leave the controller time for its own 72 (art. 33).
export const processingAgreement: Agreement = {
  version: '2026-11',
  title: { nl: 'Verwerkersovereenkomst', en: 'Data processing agreement' },
  opening: {
    nl: 'Dit is een modeltekst. Uw organisatie bepaalt waarom en hoe persoonsgegevens worden gebruikt; Gehoor verwerkt ze alleen voor u (artikel 28 AVG). Laat de tekst nakijken voordat u hem ondertekent.',
    en: 'This is a model text. Your organisation decides why and how personal data are used; Gehoor only processes them for you (Article 28 GDPR). Have the text checked before you sign it.',
  },
  sections: [
    {
      title: { nl: 'Om welke gegevens het gaat', en: 'Which data' },
      lines: {
        nl: [
          'Namen en adressen van mensen die een klacht indienen, van wie zij vertegenwoordigen en van medewerkers, en wat zij over de klacht schrijven.',
          'In een klacht kan iets staan over gezondheid, geloof of een strafbaar feit. Wij behandelen daarom elke klacht als bijzonder gevoelig.',
        ],
        en: [
          'Names and addresses of people who complain, of those they speak for and of staff, and what they write about the complaint.',
          'A complaint may say something about health, belief or an offence. We therefore treat every complaint as particularly sensitive.',
        ],
      },
    },
    {
      title: { nl: 'Wat wij ermee doen', en: 'What we do with them' },
      lines: {
        nl: [
          'Alleen wat nodig is om uw klachtenregeling uit te voeren, op uw opdracht. Uw regeling en uw handelingen in Gehoor zijn die opdracht.',
          'Wij verkopen niets, tonen geen reclame en trainen geen modellen met uw gegevens.',
          'Iedereen die bij ons met uw gegevens werkt, heeft een plicht tot geheimhouding.',
        ],
        en: [
          'Only what is needed to carry out your complaints procedure, on your instructions. Your procedure and what you do in Gehoor are those instructions.',
          'We sell nothing, show no advertisements and train no models on your data.',
          'Everyone who works with your data on our side is bound to secrecy.',
        ],
      },
    },
    {
      title: { nl: 'Hoe wij ze beschermen', en: 'How we protect them' },
      lines: {
        nl: [
          'De gegevens van elke organisatie zijn in de database van elkaar gescheiden. Wie een dossier bekijkt, laat een spoor na.',
          'Verbindingen zijn versleuteld. Wachtwoorden en links bewaren wij alleen als afdruk, nooit zelf.',
        ],
        en: [
          'The data of each organisation are kept apart in the database. Whoever looks at a file leaves a trace.',
          'Connections are encrypted. Passwords and links are kept only as a fingerprint, never themselves.',
        ],
      },
    },
    {
      title: { nl: 'Wie ons helpt', en: 'Who helps us' },
      lines: {
        nl: [
          'Een bedrijf dat mail bezorgt en een bedrijf dat onze servers levert. Welke dat zijn, hangt af van wie Gehoor voor u draait; vraag het na voordat u ondertekent.',
          'Komt er een ander bij, dan hoort u dat vooraf en kunt u bezwaar maken.',
        ],
        en: [
          'A company that delivers mail and a company that provides our servers. Which ones depends on who runs Gehoor for you; ask before you sign.',
          'If another one joins, you hear it beforehand and can object.',
        ],
      },
    },
    {
      title: { nl: 'Als er iets misgaat', en: 'If something goes wrong' },
      lines: {
        nl: [
          'Is er een datalek, dan hoort u dat binnen 24 uur nadat wij het weten, met wat u nodig hebt voor uw eigen melding.',
        ],
        en: [
          'If there is a data breach, you hear so within 24 hours after we know, with what you need for your own report.',
        ],
      },
    },
    {
      title: { nl: 'Uw rechten en het einde', en: 'Your rights and the end' },
      lines: {
        nl: [
          'Wij helpen u als iemand zijn gegevens wil zien, verbeteren of laten verwijderen. U mag nagaan of wij ons aan deze afspraken houden.',
          `Stopt u, dan krijgt u alles mee. ${DAYS_UNTIL_REMOVAL} dagen later verwijderen wij uw gegevens.`,
        ],
        en: [
          'We help you when somebody wants to see, correct or remove their data. You may verify that we keep to this agreement.',
          `If you stop, you receive everything. ${DAYS_UNTIL_REMOVAL} days later we remove your data.`,
        ],
      },
    },
  ],
}
