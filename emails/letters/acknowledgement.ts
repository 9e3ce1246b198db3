import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph, promises } from '../letter'
import { greeting, nextPromise, notMe, signature, strong, subjectOf, unbroken } from '../words'

/** Goes to an address that anyone may have typed: no name, and not a word of what was typed. */
export function acknowledgement(mail: CaseMail): Content {
  const said = mailWords[mail.lang].acknowledgement
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? said.there,
    heading: said.heading,
    blocks: [
      greeting({ ...mail, greetingName: null }),
      paragraph(...said.thanks({ reference: unbroken(mail.reference), strong })),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.there),
      ...(mail.lastToday ? [aside(said.last)] : []),
      signature(mail),
    ],
    foot: [notMe(mail)],
  }
}
