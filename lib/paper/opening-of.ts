// How a letter begins that brings what somebody wrote for one person: what it is about, and when. The same as the mail would say.
import { mailWords } from '@/lib/catalogues/public/mail/words'
import { passMailWords } from '@/lib/catalogues/public/pass-mail/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { CaseParty } from '@/lib/core/case/complaint-case'
import type { CaseEvent } from '@/lib/core/case/events'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { PublicLang } from '@/lib/core/shared/language'
import { sayMeeting } from '@/lib/words/case/say-meeting'

/**
 * `due`: until when a question can be answered, or a witness. `term`: how long whoever is complained about has, from the day it is
 * brought. `ground`: for which reason a complaint is not taken up.
 */
type Opening = {
  event: CaseEvent
  party: Pick<CaseParty, 'role'>
  due: CivilDate | null
  term: string | null
  ground: string | null
  lang: PublicLang
  procedure: Procedure
  said: (date: CivilDate) => string
}

/** Before the words themselves; nothing for a message that says all of it. */
export function openingOf({ event, party, due, term, ground, lang, said, procedure }: Opening): string[] {
  const mail = mailWords[lang]
  const pass = passMailWords[lang]
  const meeting = 'at' in event && 'on' in event ? { date: said(event.on), time: event.at } : null
  const about = party.role === 'subject' ? [mail.forSubject.hearing.why] : []
  const forWhom = party.role === 'witness' ? [pass.hearing.why] : about
  switch (event.type) {
    case 'hearing-invited':
      return [
        mail.hearing.heading,
        ...forWhom,
        ...(meeting ? [mail.hearing.when(meeting)] : []),
        ...sayMeeting(event, { party, procedure, lang }),
      ]
    case 'hearing-moved':
      return [pass.moved.heading, ...(meeting ? [mail.hearing.when(meeting)] : [])]
    case 'hearing-called-off':
      return meeting ? [pass.calledOff.when(meeting)] : [pass.calledOff.heading]
    case 'hearing-report-sent':
      return [mail.hearingReport.heading]
    case 'copy-sent':
      return [
        mail.forSubject.copy.heading,
        mail.forSubject.copy.why,
        mail.forSubject.copy.byPost,
        ...(term ? [pass.byPost.respond({ period: term })] : []),
      ]
    case 'subject-told':
      return [pass.told.why]
    case 'witness-asked':
    case 'witness-reminded': {
      const until = due ? [pass.question.untilByPost({ date: said(due) })] : []
      return [pass.question.heading, pass.question.why, pass.question.byPost, ...until]
    }
    case 'question-asked': {
      const until = due ? [pass.question.untilByPost({ date: said(due) })] : []
      return [mail.question.heading, mail.question.why, ...until]
    }
    case 'complaint-refused':
      return [mail.refused.heading, ...(ground ? [mail.refused.because({ ground })] : [])]
    case 'complaint-settled':
      return [mail.settled.why]
    case 'complaint-forwarded':
      return [mail.forwarded.why, `${mail.forwarded.from}:`]
    default:
      return []
  }
}

/** After the words themselves. */
export function closingOf(event: CaseEvent, lang: PublicLang): string[] {
  return event.type === 'complaint-settled' ? [mailWords[lang].settled.wrong] : []
}
