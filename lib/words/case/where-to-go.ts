// Where somebody can go when it does not work out with us: who helps them here, and which bodies there are outside.
import { statusWords } from '@/lib/catalogues/public/status/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { bodyDaysOf } from '@/lib/core/case/body-days'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { opensOn } from '@/lib/core/procedure/external-days'
import type { ExternalBody } from '@/lib/core/procedure/follow-up'
import { type Holder, nameFunction, uncapitalised } from '@/lib/core/procedure/function-in-words'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { dayInSentence } from '@/lib/core/procedure/promise-line'
import { bodyLine } from '@/lib/core/procedure/public-parts/follow-up-part'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'

type Opening = { procedure: Procedure; complaint: ComplaintCase; lang: PublicLang; today: CivilDate }
type Asked = Opening & { people: readonly Holder[]; aside: readonly string[] }

/** A line for each; nobody is sent to a function that stands aside in the case. */
export function whereToGo({ people, aside, ...opening }: Asked): Line[] {
  const { procedure, lang } = opening
  const words = statusWords[lang]
  const officer = nameFunction(procedure, procedure.contact.officer, lang, people)
  const helps = aside.includes(procedure.contact.officer)
    ? words.talkToUs
    : words.talkFirst({ who: officer.role ? officer.label : uncapitalised(officer.subject ?? officer.label) })
  const bodies = procedure.followUp.externalBodies.map((body) => [
    ...bodyLine(body, lang, words.orGoTo),
    ...openingOf(body, opening),
  ])
  return [[helps], ...bodies]
}

/** From which day one can go there without our answer, while there is none. */
function openingOf(body: ExternalBody, { procedure, complaint, lang, today }: Opening): Line {
  if (complaint.answeredOn || complaint.phase === 'closed') return []
  const opens = opensOn(procedure, body, bodyDaysOf(complaint, today))
  if (!opens) return []
  const words = statusWords[lang]
  const date = dayInSentence(opens, lang, today)
  return [` ${opens <= today ? words.bodyOpened({ date }) : words.bodyOpens({ date })}`]
}
