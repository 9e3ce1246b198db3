import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph } from '../letter'
import { complainantFoot, greeting, shared, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Een bericht over uw klacht bij ${name}`,
    heading: 'U hebt een bericht van ons.',
    short: 'Wij schreven u over uw klacht.',
    look: 'Bekijk uw klacht',
    there: 'Wilt u iets terugschrijven? Dat kan op de pagina van uw klacht.',
  },
  en: {
    subject: (name: string) => `A message about your complaint to ${name}`,
    heading: 'You have a message from us.',
    short: 'We have written to you about your complaint.',
    look: 'See your complaint',
    there: 'Would you like to write back? You can do that on the page of your complaint.',
  },
}

/** A message by the one who handles the case, to an address that was confirmed. */
export function reply(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: said.short,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.short),
      ...letter(mail.signedBy ?? mail.organisation.name, mail.body),
      ...action(said.look, mail.link),
      aside(`${said.there} ${shared[mail.lang].codeFirst}`),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
