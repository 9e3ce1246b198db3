import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, signature, subjectOf } from '../words'

/** What the committee judged; the organisation's own answer is still to come, with its date. */
export function judgement(mail: CaseMail): Content {
  const said = mailWords[mail.lang].judgement
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? said.short,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.short),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      aside(mailWords[mail.lang].shared.codeFirst),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
