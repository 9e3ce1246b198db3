import type { Line } from '@/lib/core/shared/line'
import type { CaseMail } from '../case-mail'
import { action, aside, type Content, paragraph, promises } from '../letter'
import { complainantFoot, greeting, phoneLine, shared, subjectOf } from '../words'

const words = {
  nl: {
    subject: (name: string) => `Ons antwoord op uw klacht bij ${name} staat klaar`,
    heading: 'Ons antwoord staat klaar.',
    what: 'Wij hebben uw klacht uitgezocht. In ons antwoord leest u wat wij vinden en wat wij gaan doen.',
    read: 'Lees ons antwoord',
    talk: 'Wilt u erover praten?',
    byPost: (phone: string) => `Liever een brief? Bel ${phone}. Dan sturen wij ons antwoord per post.`,
  },
  en: {
    subject: (name: string) => `Our answer to your complaint to ${name} is ready`,
    heading: 'Our answer is ready.',
    what: 'We have looked into your complaint. Our answer says what we think and what we will do.',
    read: 'Read our answer',
    talk: 'Would you like to talk about it?',
    byPost: (phone: string) => `Would you rather have a letter? Call ${phone}. Then we will send our answer by post.`,
  },
}

/** Says that the answer is there. The judgement is never in a mail: it is read behind the code. */
export function answer(mail: CaseMail): Content {
  const said = words[mail.lang]
  const phone = phoneLine(mail)
  const talk: Line[] = [[said.talk], [mail.signedBy ?? mail.organisation.name], ...(phone ? [phone] : [])]
  return {
    subject: subjectOf(said.subject(mail.organisation.name), mail),
    preheader: shared[mail.lang].codeFirst,
    heading: said.heading,
    blocks: [
      greeting(mail),
      paragraph(said.what),
      ...action(said.read, mail.link),
      aside(shared[mail.lang].codeFirst),
      ...promises(shared[mail.lang].promised, mail.promises),
      { kind: 'text', lines: talk, tone: 'ink', room: 'wide' },
    ],
    foot: [...(mail.organisation.phone ? [[said.byPost(mail.organisation.phone)]] : []), ...complainantFoot(mail)],
  }
}
