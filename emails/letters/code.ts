import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { aside, type Block, type Content, paragraph } from '../letter'
import { numbered, signature, subjectOf } from '../words'

/** The one-time code. No link: whoever asked for it has the page open. */
export function code(mail: CaseMail): Content {
  const said = mailWords[mail.lang].code
  const shown: Block[] = mail.code ? [{ kind: 'code', code: mail.code }] : []
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.use,
    heading: said.heading,
    blocks: [paragraph(said.use), ...shown, aside(said.secret), signature(mail)],
    foot: [[numbered(mail)]],
  }
}
