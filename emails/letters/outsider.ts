import { staffMailWords } from '@/lib/catalogues/desk/staff-mail/words'
import { mailWords } from '@/lib/catalogues/public/mail/words'
import { deskLangOf } from '@/lib/core/shared/language'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, signature, subjectOf } from '../words'

/** To an owner, where nobody stands apart from a complaint: that it waits, and what to do. Never a word of it. */
export function outsiderNeeded(mail: CaseMail): Content {
  const said = staffMailWords[deskLangOf(mail.lang)]['outsider-needed']
  return {
    // Without its number, by which whoever it may be about would know the complainant who calls.
    subject: said.subject({ name: mail.organisation.name }),
    preheader: said.why,
    heading: said.heading,
    blocks: [
      ...(mail.went ? [paragraph(`${said.went} ${mail.went}`)] : []),
      paragraph(said.why),
      paragraph(said.ask),
      ...action(said.open, mail.link),
    ],
    foot: [[said.foot]],
  }
}

/** To the complainant: that nobody involved reads it, that someone is sought, and that the dates stand. */
export function outsiderSought(mail: CaseMail): Content {
  const said = mailWords[mail.lang].outsiderSought
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.why,
    heading: said.heading,
    blocks: [
      greeting(mail),
      ...(mail.went ? [paragraph(`${said.went} ${mail.went}`)] : []),
      paragraph(said.why),
      paragraph(said.stands),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}

/** To the complainant: somebody has come. */
export function outsiderFound(mail: CaseMail): Content {
  const said = mailWords[mail.lang].outsiderFound
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: nextPromise(mail) ?? said.who,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.who),
      ...promises(mailWords[mail.lang].shared.promise, mail.promises),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
