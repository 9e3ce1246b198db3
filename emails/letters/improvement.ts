import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, letter, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** For those who asked to hear: what was learned from their complaint. */
export function improvement(mail: CaseMail): Content {
  const said = mailWords[mail.lang].improvement
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.thanks,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.told),
      ...letter(said.what, mail.body),
      ...action(said.look, mail.link),
      paragraph(said.thanks),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
