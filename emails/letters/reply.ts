import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** A message by the one who handles the case, to an address that was confirmed. */
export function reply(mail: CaseMail): Content {
  const said = mailWords[mail.lang].reply
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.short,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.short),
      ...letter(mail.signedBy ?? mail.organisation.name, mail.body),
      ...action(said.look, mail.link),
      aside(`${said.there} ${mailWords[mail.lang].shared.codeFirst}`),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
