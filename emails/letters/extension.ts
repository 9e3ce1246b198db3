import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, letter, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, orCall, signature, subjectOf } from '../words'

/** More time for the answer, or for the word of the committee: the date that was promised, the new one, and the reason. */
export function extension(mail: CaseMail): Content {
  const said = mailWords[mail.lang].extension
  const { heading, sorry, before } = mail.ofJudgement ? said.judgement : said
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? sorry,
    heading,
    blocks: [
      greeting(mail),
      paragraph(mail.promisedBefore ? before({ date: mail.promisedBefore }) : sorry),
      ...(mail.agreed ? [paragraph(said.agreed[mail.agreed.way]({ date: mail.agreed.date }))] : []),
      ...letter(said.because, mail.body),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.disagree, ...orCall(mail)),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
