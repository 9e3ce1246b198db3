import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, signature, subjectOf } from '../words'

/** Somebody else looks again, because it was asked; with the new dates. */
export function secondStage(mail: CaseMail): Content {
  const said = mailWords[mail.lang].secondStage
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? said.again,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.again),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
