import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, orCall, signature, subjectOf } from '../words'

/** The clock stands still, why, and when it runs again at the latest; or it runs again, with the date that it now has. */
export function standstill(mail: CaseMail): Content {
  const said = mailWords[mail.lang].standstill
  const { stands } = mail
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: stands ? said.stands({ reason: stands.reason }) : (nextPromise(mail) ?? said.runs),
    heading: stands ? said.headingStands : said.headingRuns,
    blocks: [
      greeting(mail),
      ...(stands
        ? [
            paragraph(said.stands({ reason: stands.reason })),
            paragraph(stands.until ? said.until({ date: stands.until }) : said.noEnd),
          ]
        : [paragraph(said.runs)]),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.questions, ...orCall(mail)),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
