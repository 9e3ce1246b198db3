import type { CaseMail } from '../case-mail'
import { aside, type Block, type Content, paragraph } from '../letter'
import { shared, signature, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Uw code voor uw klacht bij ${name}`,
    heading: 'Uw code',
    use: 'Vul deze code in op de pagina die u open hebt staan. De code werkt 10 minuten.',
    secret: 'Hebt u niet om een code gevraagd? Dan hoeft u niets te doen. Geef de code aan niemand, ook niet aan ons.',
  },
  en: {
    subject: (name: string) => `Your code for your complaint to ${name}`,
    heading: 'Your code',
    use: 'Enter this code on the page you have open. The code works for 10 minutes.',
    secret:
      'Did you not ask for a code? Then you do not have to do anything. Do not give the code to anyone, not even to us.',
  },
}

/** The one-time code. No link: whoever asked for it has the page open. */
export function code(mail: CaseMail): Content {
  const said = words[mail.lang]
  const shown: Block[] = mail.code ? [{ kind: 'code', code: mail.code }] : []
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: said.use,
    heading: said.heading,
    blocks: [paragraph(said.use), ...shown, aside(said.secret), signature(mail)],
    foot: [shared[mail.lang].number(mail.reference)],
  }
}
