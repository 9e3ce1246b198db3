import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, signature, subjectOf } from '../words'

/** A date passed and what was promised did not come: which, who knows it, and where to go. No date that nobody promised. */
export function late(mail: CaseMail): Content {
  const words = mailWords[mail.lang]
  const said = words.late
  const told = mail.late?.told ? ` ${said.told({ who: mail.late.told })}` : ''
  const who = mail.signedBy ? said.who({ who: mail.signedBy }) : said.nobody
  const ways = mail.late?.ways ?? []
  return {
    subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
    preheader: said.sorry,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.sorry),
      ...promises(words.shared.promised, mail.promises),
      paragraph(`${who}${told}`),
      paragraph(mail.promises.some(({ mark }) => mark === 'next') ? said.stands : said.noNewDate),
      ...(mail.waitsForYou ? [paragraph(said.waits)] : []),
      ...(ways.length > 0 ? [{ kind: 'heading' as const, text: said.ways }] : []),
      ...ways.map((line) => paragraph(...line)),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
