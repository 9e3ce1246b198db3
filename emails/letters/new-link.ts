import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Een nieuwe link naar uw klacht bij ${name}`,
    heading: 'Uw nieuwe link',
    here: 'Met deze link komt u weer bij uw klacht. De oude link werkt niet meer.',
    look: 'Bekijk uw klacht',
    keep: 'Bewaar deze e-mail. Wie de link heeft, ziet hoe het met uw klacht staat.',
  },
  en: {
    subject: (name: string) => `A new link to your complaint to ${name}`,
    heading: 'Your new link',
    here: 'This link takes you back to your complaint. The old link no longer works.',
    look: 'See your complaint',
    keep: 'Keep this email. Anyone who has the link can see how your complaint stands.',
  },
}

/** A link that takes the place of one that was lost or that others may know. */
export function newLink(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: said.here,
    heading: said.heading,
    blocks: [greeting(mail), paragraph(said.here), ...action(said.look, mail.link), aside(said.keep), signature(mail)],
    foot: complainantFoot(mail),
  }
}
