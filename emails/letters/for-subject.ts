import { mailWords } from '@/lib/catalogues/public/mail/words'
import { passMailWords } from '@/lib/catalogues/public/pass-mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph } from '../letter'
import { greeting, numbered, signature, subjectOf, unbroken } from '../words'

/** To whoever the complaint is about: an invitation to be heard (Awb 9:10). */
export function hearingForSubject(mail: CaseMail): Content {
  const { forSubject, hearing } = mailWords[mail.lang]
  const said = forSubject.hearing
  return toSubject(mail, said, [
    ...(mail.meeting ? [said.when(mail.meeting)] : []),
    ...(mail.helper ? [hearing.helper] : []),
    ...mail.meetingIs,
    said.cannot({ number: unbroken(mail.reference) }),
    ...(mail.meeting ? [hearing.calendar] : []),
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
  return toSubject(mail, said, mail.respondBy ? [respond, said.later] : [respond])
}

/** How it ended, in words for them. */
export function toldSubject(mail: CaseMail): Content {
  return toSubject(mail, passMailWords[mail.lang].told, [])
}

type Said = { subject: (about: { name: string }) => string; heading: string; why: string }

/** With the link to their own page, where they have one; it opens what is theirs of the case and nothing else. */
function toSubject(mail: CaseMail, said: Said, more: readonly string[]): Content {
  const { look, onlyYou } = passMailWords[mail.lang]
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.why,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.why),
      ...more.map((text) => paragraph(text)),
      ...action(look, mail.link),
      ...(mail.link ? [aside(onlyYou)] : []),
      ...letter(mail.organisation.name, mail.body),
      signature(mail),
    ],
    foot: [[numbered(mail)]],
  }
}
