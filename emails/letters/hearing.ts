import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph } from '../letter'
import { complainantFoot, greeting, orCall, signature, subjectOf } from '../words'

/** An invitation to be heard: the day and the time, and in the words of the house where and how. */
export function hearing(mail: CaseMail): Content {
  const said = mailWords[mail.lang].hearing
  const when = mail.meeting ? said.when(mail.meeting) : said.heading
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: when,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(when),
      ...mail.meetingIs.map((text) => paragraph(text)),
      ...letter(said.more, mail.body),
      ...(mail.helper ? [paragraph(said.helper)] : []),
      aside(said.calendar),
      ...action(said.look, mail.link),
      paragraph(said.cannot, ...orCall(mail)),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}

/** What was written down of it. */
export function hearingReport(mail: CaseMail): Content {
  const said = mailWords[mail.lang].hearingReport
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.read,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.read),
      ...letter(said.report, mail.body),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
