import type { CaseMail } from '../case-mail'
import { action, aside, type Content, letter, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, shared, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Een vraag over uw klacht bij ${name}`,
    heading: 'Wij hebben een vraag aan u.',
    why: 'Met uw antwoord kunnen wij verder met uw klacht.',
    reply: 'Beantwoord de vraag',
    dates: 'Wat gebeurt er wanneer?',
  },
  en: {
    subject: (name: string) => `A question about your complaint to ${name}`,
    heading: 'We have a question for you.',
    why: 'Your answer helps us to carry on with your complaint.',
    reply: 'Answer the question',
    dates: 'What happens when?',
  },
}

/** A request for information, to an address that was confirmed. */
export function question(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: nextPromise(mail) ?? said.why,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.why),
      ...letter(mail.signedBy ?? mail.organisation.name, mail.body),
      ...action(said.reply, mail.link),
      aside(shared[mail.lang].codeFirst),
      ...promises(said.dates, mail.promises),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
