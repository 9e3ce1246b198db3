import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** The case is closed. How it ended is read behind the code. */
export function closed(mail: CaseMail): Content {
  const said = mailWords[mail.lang].closed
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.read,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.read),
      ...action(said.look, mail.link),
      aside(mailWords[mail.lang].shared.codeFirst),
      ...promises(said.after, mail.promises),
      paragraph(said.talk),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
