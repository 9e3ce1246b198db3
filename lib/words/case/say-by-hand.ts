// What somebody says, by telephone or on paper, where no mail can.
import { mailWords } from '@/lib/catalogues/public/mail/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { SaidByHand } from '@/lib/core/case/said-by-hand'
import { dayInSentence } from '@/lib/core/procedure/promise-line'
import type { PublicLang } from '@/lib/core/shared/language'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'

type Saying = { lang: PublicLang; today: CivilDate }

/** As it is kept with the task of whoever brings it, in the language of the case. */
export function sayByHand(said: SaidByHand, { lang, today }: Saying): string {
  const words = mailWords[lang]
  const day = (date: CivilDate) => dayInSentence(date, lang, today)
  switch (said.says) {
    case 'late': {
      const { dates, bodies } = said
      return [
        words.late.byHand({ dates: listing(dates.map(day), lang) }),
        words.late.noNewDate,
        ...(bodies.length > 0 ? [words.late.byHandBodies({ bodies: listing([...bodies], lang, 'or') })] : []),
      ].join(' ')
    }
    case 'new-date':
      return words.newPromise.byHand({ date: day(said.date) })
    case 'clock-stands': {
      const stands = words.standstill.stands({ reason: say(said.reason, lang) })
      return said.until ? `${stands} ${words.standstill.until({ date: day(said.until) })}` : stands
    }
    case 'clock-runs':
      return said.date ? words.standstill.byHandRuns({ date: day(said.date) }) : words.standstill.runs
    case 'measure-done':
      return words.measureDone.byHand
    case 'before-committee':
      return words.beforeCommittee.now
    case 'judgement-later':
      return `${words.extension.judgement.byHand({ date: day(said.date) })}\n\n${said.reason}`
    case 'day-told':
      return [
        words.dayTold.on[said.is]({ date: day(said.on) }),
        ...(said.was ? [words.dayTold.was({ date: day(said.was) })] : []),
        ...(said.answer ? [words.dayTold.byHandAnswer({ date: day(said.answer) })] : []),
        words.dayTold.wrong,
      ].join(' ')
  }
}
