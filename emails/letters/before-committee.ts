import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, orCall, signature, subjectOf } from '../words'

/** A committee looks at the complaint before the organisation decides (Awb 9:15, lid 1), with the dates that go with it. */
export function beforeCommittee(mail: CaseMail): Content {
  const said = mailWords[mail.lang].beforeCommittee
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? said.heading,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.now),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.questions, ...orCall(mail)),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
