// How well these pages can be used by everybody, and whom to tell when they cannot (EN 301 549, WCAG 2.2 level AA).
import type { Lang, Spoken } from '@/lib/shared/language'
import { mailLink, phoneLink } from '@/lib/shared/line'
import type { TextPage } from './privacy-page'
import type { Procedure } from './procedure'

const texts: Spoken<{
  title: string
  lead: string
  aim: string
  aimText: string
  how: string
  howList: string[]
  limits: string
  limitsText: string
  help: string
  helpText: (name: string) => string
  call: string
  mail: string
}> = {
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet een klacht kunnen indienen: ook met een schermlezer, alleen met het toetsenbord, op een oude telefoon of met grote letters.',
    aim: 'Waar wij aan willen voldoen',
    aimText:
      'Wij willen dat deze bladzijden voldoen aan WCAG 2.2, niveau A en AA. Dat zijn de internationale regels voor toegankelijke websites.',
    how: 'Wat wij daarvoor doen',
    howList: [
      'De bladzijden werken zonder JavaScript en zonder cookies.',
      'Tekst en knoppen hebben genoeg contrast, in licht en in donker, welke kleur een organisatie ook kiest.',
      'Elk veld heeft een naam, en een fout staat in woorden bij het veld en bovenaan.',
      'Bij elke nieuwe versie controleert een programma de bladzijden op de regels die een programma kan controleren.',
    ],
    limits: 'Wat nog niet zeker is',
    limitsText:
      'Een programma vindt ongeveer de helft van de problemen. Een onderzoek door mensen met een beperking is nog niet gedaan.',
    help: 'Lukt iets niet?',
    helpText: (name) =>
      `Zeg het tegen ${name}. U kunt uw klacht ook altijd bellen, mailen of in een gesprek vertellen.`,
    call: 'Bel ',
    mail: 'Mail naar ',
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody must be able to make a complaint: also with a screen reader, with the keyboard only, on an old phone or with large letters.',
    aim: 'What we aim for',
    aimText: 'We want these pages to meet WCAG 2.2, levels A and AA: the international rules for accessible websites.',
    how: 'What we do for it',
    howList: [
      'The pages work without JavaScript and without cookies.',
      'Text and buttons have enough contrast, in light and in dark, whatever colour an organisation chooses.',
      'Every field has a name, and an error is said in words at the field and at the top.',
      'With every new version a program checks the pages against the rules that a program can check.',
    ],
    limits: 'What is not certain yet',
    limitsText:
      'A program finds about half of the problems. A study by people with a disability has not been done yet.',
    help: 'Does something not work?',
    helpText: (name) =>
      `Tell ${name}. You can also always make your complaint by phone, by email or in a conversation.`,
    call: 'Call ',
    mail: 'Send an email to ',
  },
}

/** The page at `/{tenant}/accessibility`. */
export function accessibilityPageOf({ contact }: Procedure, { name, lang }: { name: string; lang: Lang }): TextPage {
  const words = texts[lang]
  const call = contact.phone ? [words.call, phoneLink(contact.phone), '. '] : []
  return {
    title: words.title,
    lead: words.lead,
    parts: [
      { id: 'aim', heading: words.aim, blocks: [{ kind: 'text', line: [words.aimText] }] },
      { id: 'how', heading: words.how, blocks: [{ kind: 'list', items: words.howList.map((item) => [item]) }] },
      { id: 'limits', heading: words.limits, blocks: [{ kind: 'text', line: [words.limitsText] }] },
      {
        id: 'tell',
        heading: words.help,
        blocks: [
          { kind: 'text', line: [words.helpText(name)] },
          { kind: 'text', line: [...call, words.mail, mailLink(contact.email), '.'] },
        ],
      },
    ],
  }
}
