import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, orCall, signature, subjectOf } from '../words'

/** We asked something and wait for it: the question again for who confirmed the address, and that not knowing is an answer. */
export function questionReminder(mail: CaseMail): Content {
  const said = mailWords[mail.lang].questionReminder
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
      paragraph(said.cannot, ...orCall(mail)),
      ...promises(said.dates, mail.promises),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
