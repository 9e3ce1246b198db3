import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, signature, subjectOf } from '../words'

/** A request for information, to an address that was confirmed. */
export function question(mail: CaseMail): Content {
  const said = mailWords[mail.lang].question
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? said.why,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.why),
      ...letter(mail.signedBy ?? mail.organisation.name, mail.body),
      ...action(said.reply, mail.link),
      aside(mailWords[mail.lang].shared.codeFirst),
      ...promises(said.dates, mail.promises),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
