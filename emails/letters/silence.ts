import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, orCall, signature, subjectOf } from '../words'

/** To someone who has not heard from us for as long as the procedure allows. */
export function silence(mail: CaseMail): Content {
  const words = mailWords[mail.lang]
  // Nobody is told that there is nothing to do while we wait for them.
  const said = mail.waitsForYou ? { ...words.silence, ...words.silenceWaiting } : words.silence
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? said.still,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.still),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.add, ...orCall(mail)),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
