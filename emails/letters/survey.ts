import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** The question after closing: did you feel heard, and was it fair. */
export function survey(mail: CaseMail): Content {
  const said = mailWords[mail.lang].survey
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.once,
    heading: said.heading,
    blocks: [greeting(mail), paragraph(said.ask), ...action(said.give, mail.link), aside(said.once), signature(mail)],
    foot: complainantFoot(mail),
  }
}
