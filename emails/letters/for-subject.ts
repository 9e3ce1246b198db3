import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { type Content, letter, paragraph } from '../letter'
import { greeting, numbered, signature, subjectOf, unbroken } from '../words'

/** To a colleague whom the complaint is about: an invitation to be heard (Awb 9:10). */
export function hearingForSubject(mail: CaseMail): Content {
  const said = mailWords[mail.lang].forSubject.hearing
  return toSubject(mail, said, [
    ...(mail.meeting ? [said.when(mail.meeting)] : []),
    said.cannot({ number: unbroken(mail.reference) }),
  ])
}

/** What was written down of it. */
export function reportForSubject(mail: CaseMail): Content {
  const said = mailWords[mail.lang].forSubject.report
  return toSubject(mail, { ...said, why: said.why({ number: unbroken(mail.reference) }) }, [])
}

/** Their copy of the complaint (Awb 9:9), and until when they can respond. */
export function copyForSubject(mail: CaseMail): Content {
  const said = mailWords[mail.lang].forSubject.copy
  const number = unbroken(mail.reference)
  const respond = mail.respondBy ? said.respond({ date: mail.respondBy, number }) : said.noTerm({ number })
  return toSubject(mail, said, [respond])
}

type Said = { subject: (about: { name: string }) => string; heading: string; why: string }

function toSubject(mail: CaseMail, said: Said, more: readonly string[]): Content {
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.why,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.why),
      ...more.map((text) => paragraph(text)),
      ...letter(mail.organisation.name, mail.body),
      signature(mail),
    ],
    foot: [[numbered(mail)]],
  }
}
