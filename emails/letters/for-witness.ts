import { mailWords } from '@/lib/catalogues/public/mail/words'
import { passMailWords } from '@/lib/catalogues/public/pass-mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { greeting, numbered, signature, subjectOf, unbroken } from '../words'

/** To somebody who was there: that we have a question. The question itself stands on their own page alone. */
export function questionForWitness(mail: CaseMail): Content {
  const said = passMailWords[mail.lang].question
  const until = mail.respondBy ? [said.until({ date: mail.respondBy })] : []
  return toWitness(mail, said, [said.why, ...until, said.free({ number: unbroken(mail.reference) })])
}

/** We asked and wait for it; nobody makes them answer. */
export function reminderForWitness(mail: CaseMail): Content {
  const said = passMailWords[mail.lang].reminder
  const why = mail.respondBy ? [said.why({ date: mail.respondBy })] : []
  return toWitness(mail, said, [...why, said.free({ number: unbroken(mail.reference) })])
}

/** An invitation to tell what they saw. */
export function hearingForWitness(mail: CaseMail): Content {
  const said = passMailWords[mail.lang].hearing
  const when = mail.meeting ? [mailWords[mail.lang].forSubject.hearing.when(mail.meeting)] : []
  return toWitness(mail, said, [
    said.why,
    ...when,
    ...mail.meetingIs,
    said.cannot({ number: unbroken(mail.reference) }),
  ])
}

type Said = { subject: (about: { name: string }) => string; heading: string }

function toWitness(mail: CaseMail, said: Said, lines: readonly string[]): Content {
  const { look, onlyYou } = passMailWords[mail.lang]
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: lines[0] ?? said.heading,
    heading: said.heading,
    blocks: [
      greeting(mail),
      ...lines.map((text) => paragraph(text)),
      ...action(look, mail.link),
      ...(mail.link ? [aside(onlyYou)] : []),
      signature(mail),
    ],
    foot: [[numbered(mail)]],
  }
}
