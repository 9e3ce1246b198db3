import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, letter, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** What was agreed, in the very words: so that both know it. */
export function settled(mail: CaseMail): Content {
  const said = mailWords[mail.lang].settled
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.why,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.why),
      ...letter(said.from, mail.body),
      paragraph(said.wrong),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
