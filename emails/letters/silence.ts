import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, nextPromise, orCall, shared, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Wij zijn nog bezig met uw klacht bij ${name}`,
    heading: 'Wij zijn uw klacht niet vergeten.',
    still: 'U hoorde een tijd niets van ons. Wij zijn nog met uw klacht bezig. U hoeft zelf niets te doen.',
    look: 'Bekijk uw klacht',
    add: 'Is er intussen iets veranderd? Dat kunt u daar toevoegen.',
    orCall: 'Of bel ',
  },
  en: {
    subject: (name: string) => `We are still working on your complaint to ${name}`,
    heading: 'We have not forgotten your complaint.',
    still: 'You have not heard from us for a while. We are still working on it. You do not have to do anything.',
    look: 'See your complaint',
    add: 'Has anything changed in the meantime? You can add it there.',
    orCall: 'Or call ',
  },
}

/** To someone who has not heard from us for as long as the procedure allows. */
export function silence(mail: CaseMail): Content {
  const said = words[mail.lang]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: nextPromise(mail) ?? said.still,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.still),
      ...promises(shared[mail.lang].promise, mail.promises),
      ...action(said.look, mail.link),
      paragraph(said.add, ...orCall(said.orCall, mail)),
      signature(mail),
    ],
    foot: complainantFoot(mail),
  }
}
