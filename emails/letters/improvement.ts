import type { CaseMail } from '../case-mail'
import { action, type Content, letter, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Er is iets veranderd bij ${name}`,
    heading: 'Er is iets veranderd.',
    told: 'U wilde horen wat er door uw klacht verandert. Door uw klacht doen wij dit nu anders.',
    what: 'Dit is er veranderd',
    look: 'Bekijk uw klacht',
    thanks: 'Bedankt dat u het ons vertelde.',
  },
  en: {
    subject: (name: string) => `Something has changed at ${name}`,
    heading: 'Something has changed.',
    told: 'You wanted to hear what changed because of your complaint. Because of your complaint, we now do this differently.',
    what: 'What has changed',
    look: 'See your complaint',
    thanks: 'Thank you for telling us.',
  },
}

/** For those who asked to hear: what was learned from their complaint. */
export function improvement(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: said.thanks,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.told),
      ...letter(said.what, mail.body),
      ...action(said.look, mail.link),
      paragraph(said.thanks),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
