import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph, promises } from '../letter'
import { greeting, nextPromise, notMe, shared, signature, subjectOf, unbroken } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Uw klacht bij ${name} is ontvangen`,
    heading: 'Uw klacht is binnen.',
    thanks: 'Bedankt dat u dit vertelt. Uw nummer is ',
    look: 'Bekijk uw klacht',
    there: 'Daar ziet u hoe het staat. U kunt daar ook iets toevoegen.',
    last: 'Dient u vandaag nog een klacht in met dit e-mailadres? Dan mailen wij die bevestiging niet. Bewaar dan de link op de pagina.',
  },
  en: {
    subject: (name: string) => `We have received your complaint to ${name}`,
    heading: 'We have received your complaint.',
    thanks: 'Thank you for telling us. Your number is ',
    look: 'See your complaint',
    there: 'There you can see how things stand. You can also add something there.',
    last: 'Will you file another complaint today with this email address? We will not email that confirmation. Then keep the link on the page.',
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
      ...(mail.lastToday ? [aside(said.last)] : []),
      signature(mail),
    ],
    foot: [notMe(mail)],
  }
}
