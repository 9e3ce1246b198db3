import type { CaseMail } from '../case-mail'
import { action, type Content, letter, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, orCall, shared, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Een nieuwe datum voor uw klacht bij ${name}`,
    heading: 'Ons antwoord komt later.',
    before: (date: string) => `Wij beloofden: u krijgt ons antwoord uiterlijk ${date}. Dat lukt niet. Onze excuses.`,
    sorry: 'Het lukt niet om op tijd te antwoorden. Onze excuses.',
    because: 'Waarom het langer duurt',
    look: 'Bekijk uw klacht',
    disagree: 'Hebt u hier vragen over? Stel ze op de pagina van uw klacht.',
    orCall: 'Of bel ',
  },
  en: {
    subject: (name: string) => `A new date for your complaint to ${name}`,
    heading: 'Our answer will come later.',
    before: (date: string) => `We promised you our answer by ${date}. We cannot keep that date. We are sorry.`,
    sorry: 'We cannot answer in time. We are sorry.',
    because: 'Why it takes longer',
    look: 'See your complaint',
    disagree: 'Do you have questions about this? Ask them on the page of your complaint.',
    orCall: 'Or call ',
  },
}

/** More time for the answer: the date that was promised, the new one, and the reason. */
export function extension(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: nextPromise(mail) ?? said.sorry,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(mail.promisedBefore ? said.before(mail.promisedBefore) : said.sorry),
      ...letter(said.because, mail.body),
      ...promises(shared[mail.lang].promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.disagree, ...orCall(said.orCall, mail)),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
