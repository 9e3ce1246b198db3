import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** To whom the complaint went, and how to reach them. */
export function forwarded(mail: CaseMail): Content {
  const said = mailWords[mail.lang].forwarded
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.why,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.why),
      ...letter(said.from, mail.body),
      aside(`${said.along} ${mailWords[mail.lang].shared.codeFirst}`),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
