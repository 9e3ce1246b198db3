import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Hoe ging het met uw klacht bij ${name}?`,
    heading: 'Hoe ging het?',
    ask: 'Uw klacht is afgesloten. Voelde u zich gehoord, en ging het eerlijk? Wij leren van uw mening.',
    give: 'Geef uw mening',
    once: 'Het zijn twee vragen. Wij vragen het u maar één keer. Meedoen hoeft niet.',
  },
  en: {
    subject: (name: string) => `How did it go with your complaint to ${name}?`,
    heading: 'How did it go?',
    ask: 'Your complaint is closed. Did you feel heard, and was it fair? Your view helps us do better.',
    give: 'Tell us what you think',
    once: 'There are two questions. We ask you only once. You do not have to take part.',
  },
}

/** The question after closing: did you feel heard, and was it fair. */
export function survey(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: said.once,
    heading: said.heading,
    blocks: [greeting(mail), paragraph(said.ask), ...action(said.give, mail.link), aside(said.once), signature(mail)],
    foot: complainantFoot(mail),
  }
}
