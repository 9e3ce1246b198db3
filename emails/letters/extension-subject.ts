import type { CaseMail } from '../case-mail'
import { type Content, paragraph, promises } from '../letter'
import { greeting, nextPromise, shared, signature, subjectOf, unbroken } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Een nieuwe datum bij ${name}`,
    heading: 'De behandeling duurt langer.',
    involved: 'Dit gaat over een klacht waar u bij betrokken bent. Het antwoord komt later dan eerst was beloofd.',
    dates: 'De nieuwe datum',
    call: (number: string) => `Hebt u vragen? Neem dan contact met ons op en noem nummer ${number}.`,
  },
  en: {
    subject: (name: string) => `A new date at ${name}`,
    heading: 'It will take longer.',
    involved: 'This is about a complaint in which you are involved. The answer will come later than first promised.',
    dates: 'The new date',
    call: (number: string) => `Do you have questions? Please contact us and give number ${number}.`,
  },
}

/** To the person complained about, where the law wants them told (Awb 9:11.2): the date, and nothing of the complaint. */
export function extensionForSubject(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: nextPromise(mail) ?? said.involved,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.involved),
      ...promises(said.dates, mail.promises),
      paragraph(said.call(unbroken(mail.reference))),
      signature(mail),
    ],
    foot: [shared[mail.lang].number(mail.reference)],
  }
}
