import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, orCall, signature, subjectOf } from '../words'

/** From which day we count now, which day it was before, and the dates that hold. */
export function dayTold(mail: CaseMail): Content {
  const said = mailWords[mail.lang].dayTold
  const { day } = mail
  const on = day ? said.on[day.is]({ date: day.date }) : said.heading
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: on,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(day?.was ? `${on} ${said.was({ date: day.was })}` : on),
      paragraph(said.dates),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.wrong, ...orCall(mail)),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
