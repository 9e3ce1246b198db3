import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, orCall, signature, subjectOf } from '../words'

/** A new date beside one that was broken: both are shown, because the first stays broken. */
export function newPromise(mail: CaseMail): Content {
  const said = mailWords[mail.lang].newPromise
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? said.before,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.before),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.questions, ...orCall(mail)),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
