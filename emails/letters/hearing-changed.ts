import { mailWords } from '@/lib/catalogues/public/mail/words'
import { passMailWords } from '@/lib/catalogues/public/pass-mail/words'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph } from '../letter'
import { greeting, numbered, signature, subjectOf, unbroken } from '../words'

/** To each who was invited: another day for it. It says nothing of who complains and who is complained about. */
export function hearingMoved(mail: CaseMail): Content {
  const said = passMailWords[mail.lang].moved
  const when = mail.meeting ? mailWords[mail.lang].hearing.when(mail.meeting) : said.heading
  const number = unbroken(mail.reference)
  return changed(mail, { said, when, cannot: [said.cannot({ number })] })
}

/** To each who was invited: it is not held. */
export function hearingCalledOff(mail: CaseMail): Content {
  const said = passMailWords[mail.lang].calledOff
  const when = mail.meeting ? said.when(mail.meeting) : said.heading
  return changed(mail, { said, when, cannot: [] })
}

/** The link to somebody's own page again, and nothing besides. */
export function passAgain(mail: CaseMail): Content {
  const said = passMailWords[mail.lang].again
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.why,
    heading: said.heading,
    blocks: [greeting(mail), paragraph(said.why), ...action(passMailWords[mail.lang].look, mail.link), signature(mail)],
    foot: [[numbered(mail)]],
  }
}

type Said = {
  said: { subject: (about: { name: string }) => string; heading: string; calendar: string }
  when: string
  cannot: readonly string[]
}

function changed(mail: CaseMail, { said, when, cannot }: Said): Content {
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: when,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(when),
      ...letter(mail.organisation.name, mail.body),
      aside(said.calendar),
      ...action(passMailWords[mail.lang].look, mail.link),
      ...cannot.map((text) => paragraph(text)),
      signature(mail),
    ],
    foot: [[numbered(mail)]],
  }
}
