// How well these pages can be used by everybody, and whom to tell when they cannot (EN 301 549, WCAG 2.2 level AA).

import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Lang, Spoken } from '@/lib/core/shared/language'
import { mailLink, phoneLink } from '@/lib/core/shared/line'
import type { TextPage } from './privacy-page'

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
    lead: 'Iedereen moet een klacht kunnen indienen. Ook met een schermlezer, zonder muis, op een oude telefoon of met grote letters.',
    aim: 'Waar wij aan willen voldoen',
    aimText:
      'Wij willen dat deze pagina’s voldoen aan WCAG 2.2, niveau A en AA. Dat zijn de internationale regels voor websites die iedereen kan gebruiken.',
    how: 'Wat wij daarvoor doen',
    howList: [
      'Het formulier werkt zonder JavaScript en zonder cookies.',
      'Tekst en knoppen zijn goed te lezen, op een lichte en op een donkere achtergrond.',
      'Elk veld heeft een naam. Een fout staat in woorden bij het veld en bovenaan.',
      'Bij elke nieuwe versie van ons programma controleert een computer de pagina’s.',
    ],
    limits: 'Wat nog niet zeker is',
    limitsText:
      'Een computer vindt ongeveer de helft van de problemen. Mensen met een beperking hebben de pagina’s nog niet onderzocht.',
    help: 'Lukt iets niet?',
    helpText: (name) => `Zeg het tegen ${name}. U kunt ook bellen of mailen met uw klacht.`,
    call: 'Bel ',
    mail: 'Mail naar ',
  },
  en: {
    title: 'Accessibility',
    lead: 'Everyone must be able to make a complaint. Also with a screen reader, without a mouse, on an old phone or with large letters.',
    aim: 'What we aim for',
    aimText:
      'We want these pages to meet WCAG 2.2, levels A and AA. Those are the international rules for accessible websites.',
    how: 'What we do about it',
    howList: [
      'The form works without JavaScript and without cookies.',
      'Text and buttons are easy to read, on a light and on a dark background.',
      'Every field has a name. Errors are explained in words, at the field and at the top.',
      'A computer checks the pages with every new version of our program.',
    ],
    limits: 'What we do not know yet',
    limitsText: 'A computer finds about half of the problems. People with a disability have not tested the pages yet.',
    help: 'Is something not working?',
    helpText: (name) => `Tell ${name}. You can also call or email with your complaint.`,
    call: 'Call ',
    mail: 'Email ',
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
