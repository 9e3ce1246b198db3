import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { Line } from '@/lib/core/shared/line'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, phoneLine, subjectOf } from '../words'

/** Says that the answer is there. The judgement is never in a mail: it is read behind the code. */
export function answer(mail: CaseMail): Content {
  const said = mailWords[mail.lang].answer
  const phone = phoneLine(mail)
  const talk: Line[] = [[said.talk], [mail.signedBy ?? mail.organisation.name], ...(phone ? [phone] : [])]
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: mailWords[mail.lang].shared.codeFirst,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.what),
      ...action(said.read, mail.link),
      aside(mailWords[mail.lang].shared.codeFirst),
      ...promises(mailWords[mail.lang].shared.promised, mail.promises),
      { kind: 'text', lines: talk, tone: 'ink', room: 'wide' },
    ],
    foot: [
      ...(mail.organisation.phone ? [[said.byPost({ phone: mail.organisation.phone })]] : []),
      ...complainantFoot(mail),
    ],
  }
}
