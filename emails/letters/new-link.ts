import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** A link that takes the place of one that was lost or that others may know. */
export function newLink(mail: CaseMail): Content {
  const said = mailWords[mail.lang].newLink
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.here,
    heading: said.heading,
    blocks: [greeting(mail), paragraph(said.here), ...action(said.look, mail.link), aside(said.keep), signature(mail)],
    foot: complainantFoot(mail),
  }
}
