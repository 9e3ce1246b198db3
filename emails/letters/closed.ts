import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, shared, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Uw klacht bij ${name} is afgesloten`,
    heading: 'Uw klacht is afgesloten.',
    read: 'Op de pagina van uw klacht leest u hoe het is afgelopen. U kunt daar alles nog nalezen.',
    look: 'Bekijk uw klacht',
    after: 'En nu?',
    talk: 'Klopt er iets niet, of bent u het er niet mee eens? Laat het ons weten.',
  },
  en: {
    subject: (name: string) => `Your complaint to ${name} is closed`,
    heading: 'Your complaint is closed.',
    read: 'The page of your complaint says how it ended. You can still read everything there.',
    look: 'See your complaint',
    after: 'What now?',
    talk: 'Is something not right, or do you disagree? Please let us know.',
  },
}

/** The case is closed. How it ended is read behind the code. */
export function closed(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: said.read,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.read),
      ...action(said.look, mail.link),
      aside(shared[mail.lang].codeFirst),
      ...promises(said.after, mail.promises),
      paragraph(said.talk),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
