import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph } from '../letter'
import { complainantFoot, greeting, signature, strong, subjectOf } from '../words'

/** The complaint is not taken up: the ground, the letter itself, and where they can go. Nothing has to be fetched elsewhere. */
export function refused(mail: CaseMail): Content {
  const said = mailWords[mail.lang].refused
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: mail.ground ? said.because({ ground: mail.ground }) : said.heading,
    heading: said.heading,
    blocks: [
      greeting(mail),
      ...(mail.ground ? [paragraph(strong(said.because({ ground: mail.ground })))] : []),
      ...letter(mail.signedBy ?? mail.organisation.name, mail.body),
      ...mail.bodies.map((line) => paragraph(...line)),
      ...action(said.look, mail.link),
      aside(`${said.there} ${mailWords[mail.lang].shared.codeFirst}`),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
