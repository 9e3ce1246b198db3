import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Hoe ging het met uw klacht bij ${name}?`,
    heading: 'Hoe ging het?',
    ask: 'Uw klacht is afgesloten. Voelde u zich gehoord, en ging het eerlijk? Uw antwoord helpt ons om het beter te doen.',
    give: 'Geef uw mening',
    once: 'U krijgt eerst een code. Daarna ziet u 2 vragen. Wij vragen het maar 1 keer. Meedoen hoeft niet.',
  },
  en: {
    subject: (name: string) => `How did it go with your complaint to ${name}?`,
    heading: 'How did it go?',
    ask: 'Your complaint is closed. Did you feel heard, and was it fair? Your answer helps us to do better.',
    give: 'Tell us what you think',
    once: 'You will get a code first. Then you will see 2 questions. We only ask once. You do not have to take part.',
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
