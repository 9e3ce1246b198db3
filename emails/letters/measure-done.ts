import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** For those who asked to hear: what was promised as a measure is done. */
export function measureDone(mail: CaseMail): Content {
  const said = mailWords[mail.lang].measureDone
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.told,
    heading: said.heading,
    blocks: [greeting(mail), paragraph(said.told), ...action(said.look, mail.link), signature(mail)],
    foot: complainantFoot(mail),
  }
}
