import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, shared, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Uw klacht bij ${name} is weer open`,
    heading: 'Wij bekijken uw klacht opnieuw.',
    again: 'Uw klacht was afgesloten en is nu weer open. U houdt hetzelfde nummer en dezelfde pagina.',
    look: 'Bekijk uw klacht',
  },
  en: {
    subject: (name: string) => `Your complaint to ${name} is open again`,
    heading: 'We are looking at your complaint again.',
    again: 'Your complaint was closed and is now open again. You keep the same number and the same page.',
    look: 'See your complaint',
  },
}

/** A closed case that is open again, with its new dates. */
export function reopened(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: nextPromise(mail) ?? said.again,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.again),
      ...promises(shared[mail.lang].promise, mail.promises),
      ...action(said.look, mail.link),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
