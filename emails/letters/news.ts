import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { complainantFoot, greeting, shared, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Nieuws over uw klacht bij ${name}`,
    heading: 'Er is nieuws over uw klacht.',
    waits: 'U leest het nieuws op de pagina van uw klacht. In deze e-mail staat het niet.',
    look: 'Lees het nieuws',
  },
  en: {
    subject: (name: string) => `News about your complaint to ${name}`,
    heading: 'There is news about your complaint.',
    waits: 'You can read the news on the page of your complaint. It is not in this email.',
    look: 'Read the news',
  },
}

/** All that an address may hear that nobody has confirmed: that there is news, where it is, and that a code is asked. */
export function news(mail: CaseMail): Content {
  const said = words[mail.lang]
  const { codeFirst } = shared[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: codeFirst,
    heading: said.heading,
    blocks: [
      greeting({ ...mail, greetingName: null }),
      paragraph(said.waits),
      ...action(said.look, mail.link),
      aside(codeFirst),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
