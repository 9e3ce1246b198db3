import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { type Content, paragraph, promises } from '../letter'
import { greeting, nextPromise, numbered, signature, subjectOf, unbroken } from '../words'

/** To the person complained about, where the law wants them told (Awb 9:11.2): the date, and nothing of the complaint. */
export function extensionForSubject(mail: CaseMail): Content {
  const said = mailWords[mail.lang].extensionForSubject
  const involved = mail.ofJudgement ? said.judgement : said.involved
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? involved,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(involved),
      ...promises(said.dates, mail.promises),
      paragraph(said.call({ number: unbroken(mail.reference) })),
      signature(mail),
    ],
    foot: [[numbered(mail)]],
  }
}
