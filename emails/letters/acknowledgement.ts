import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { greeting, nextPromise, notMe, shared, signature, subjectOf, unbroken } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Uw klacht bij ${name} is ontvangen`,
    heading: 'Uw klacht is binnen.',
    thanks: 'Bedankt dat u dit vertelt. Uw nummer is ',
    look: 'Bekijk uw klacht',
    there: 'Daar ziet u hoe het staat. U kunt daar ook iets toevoegen.',
  },
  en: {
    subject: (name: string) => `We have received your complaint to ${name}`,
    heading: 'We have received your complaint.',
    thanks: 'Thank you for telling us. Your number is ',
    look: 'See your complaint',
    there: 'There you can see how things stand. You can also add something there.',
  },
}

/** Goes to an address that anyone may have typed: no name, and not a word of what was typed. */
export function acknowledgement(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: nextPromise(mail) ?? said.there,
    heading: said.heading,
    blocks: [
      greeting({ ...mail, greetingName: null }),
      paragraph(said.thanks, { text: unbroken(mail.reference), strong: true }, '.'),
      ...promises(shared[mail.lang].promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.there),
      signature(mail),
    ],
    foot: [notMe(mail)],
  }
}
