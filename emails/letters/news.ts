import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** All that an address may hear that nobody has confirmed: that there is news, where it is, and that a code is asked. */
export function news(mail: CaseMail): Content {
  const said = mailWords[mail.lang].news
  const { codeFirst } = mailWords[mail.lang].shared
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: codeFirst,
    heading: said.heading,
    blocks: [
      greeting({ ...mail, greetingName: null }),
      paragraph(said.waits),
      ...action(said.look, mail.link),
      aside(codeFirst),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
