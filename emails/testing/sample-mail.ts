import type { PublicLang } from '@/lib/core/shared/language'
import type { CaseMail, PromiseLine } from '../case-mail'

const lines: Record<PublicLang, PromiseLine[]> = {
  nl: [
    { mark: 'kept', when: 'gedaan op maandag', date: '23 november', deed: 'Uw klacht is binnen.', note: null },
    {
      mark: 'next',
      when: 'uiterlijk maandag',
      date: '30 november',
      deed: 'De klachtenfunctionaris belt of mailt u.',
      note: ['Zij staat naast de organisatie en kiest geen kant.'],
    },
    {
      mark: 'later',
      when: 'uiterlijk maandag',
      date: '4 januari 2027',
      deed: 'U krijgt ons antwoord.',
      note: ['Lukt dat niet? Dan hoort u dat vóór die datum.'],
    },
  ],
  en: [
    { mark: 'kept', when: 'done on Monday', date: '23 November', deed: 'We have received your complaint.', note: null },
    {
      mark: 'next',
      when: 'by Monday',
      date: '30 November',
      deed: 'The complaints officer calls or writes to you.',
      note: ['She takes no side.'],
    },
    {
      mark: 'later',
      when: 'by Monday',
      date: '4 January 2027',
      deed: 'You get our answer.',
      note: ['If we cannot make it, we tell you before that date.'],
    },
  ],
}

const hours: Record<PublicLang, string> = {
  nl: 'maandag tot en met vrijdag, 9.00 tot 16.30 uur',
  en: 'Monday to Friday, 9 am to 4.30 pm',
}
const signedBy: Record<PublicLang, string> = { nl: 'De klachtenfunctionaris', en: 'The complaints officer' }

/** A mail such as Zonnehof would send; change what the test is about. */
export function sampleMail(lang: PublicLang, changes: Partial<CaseMail> = {}): CaseMail {
  return {
    lang,
    organisation: {
      name: 'Zonnehof Thuiszorg',
      accent: '#0B5D6B',
      accentDark: '#6CC3D0',
      phone: '088 000 14 20',
      hours: hours[lang],
      email: 'klachten@zonnehof.example',
      address: 'Postbus 214, 3800 AE Amersfoort',
    },
    reference: '7F3K 9QXM',
    link: 'https://gehoor.example/s/AbCdEf',
    confirmed: true,
    greetingName: 'mevrouw Hendriks',
    signedBy: signedBy[lang],
    promises: lines[lang],
    ground: null,
    bodies: [],
    body: null,
    meeting: null,
    helper: false,
    meetingIs: [],
    respondBy: null,
    stands: null,
    day: null,
    promisedBefore: null,
    ofJudgement: false,
    agreed: null,
    unanswered: false,
    noResponse: false,
    reminded: false,
    waitsForYou: false,
    late: null,
    went: null,
    task: false,
    code: null,
    unsure: false,
    alsoFor: [],
    lastToday: false,
    ...changes,
  }
}
