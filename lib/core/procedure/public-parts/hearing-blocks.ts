// What the page says of hearing both sides, and of what the person complained about gets.
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import type { Line } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import { nameFunction, uncapitalised } from '../function-in-words'
import type { Hearing, Side } from '../hearing'
import type { Procedure } from '../procedure'
import type { Block } from './block'
import { countedFrom } from './counted-from'
import type { Reading } from './reading'

/** Nothing where the procedure knows neither. */
export function hearingBlocks(procedure: Procedure, reading: Reading): Block[] {
  const { hearing, subject } = procedure.processing
  if (!hearing && !subject) return []
  const words = publicPageWords[reading.lang].hearing
  return [
    { kind: 'heading', text: hearing ? words.heading : words.subjectHeading },
    ...(hearing ? hearingOf(procedure, hearing, reading) : []),
    ...subjectOf(procedure, reading),
  ]
}

function hearingOf(procedure: Procedure, hearing: Hearing, reading: Reading): Block[] {
  const { lang } = reading
  const words = publicPageWords[lang].hearing
  const who = hearing.whom.length > 1 ? 'both' : (hearing.whom[0] ?? 'complainant')
  const text = [
    (hearing.mandatory ? words.always : words.ifNeeded)[who],
    words.within({ period: periodInWords(hearing.due.period, lang) }),
    ...countedFrom(procedure, hearing.due, lang),
    words.form[hearing.form],
    ...(hearing.helper ? [words.helper] : []),
    ...(hearing.attended === 'unsaid' ? [] : [words.attended[hearing.attended]]),
    ...(hearing.together === 'as-it-fits' || hearing.whom.length < 2 ? [] : [words.together[hearing.together]]),
    ...(hearing.report ? [hearing.reportSent ? words.reportSent : words.report] : []),
    doneBy(procedure, hearing.by, reading),
  ]
  return [{ kind: 'text', line: [text.join(' ')] }, ...hearing.whom.flatMap((side) => leftOut(hearing, side, reading))]
}

/** On which grounds a side is not heard; where there are none, that it always is. */
function leftOut({ grounds, mandatory }: Hearing, of: Side, { lang }: Reading): Block[] {
  const words = publicPageWords[lang].hearing
  const items = grounds.filter((ground) => ground.of === of).map((ground): Line => [say(ground.words, lang)])
  if (items.length > 0)
    return [
      { kind: 'text', line: [words.leftOut[of]] },
      { kind: 'list', items },
    ]
  return mandatory ? [{ kind: 'text', line: [words.neverLeftOut[of]] }] : []
}

function subjectOf(procedure: Procedure, reading: Reading): Block[] {
  const { subject } = procedure.processing
  if (!subject) return []
  const { lang } = reading
  const words = publicPageWords[lang].hearing
  const text = [
    words.copy({ period: periodInWords(subject.copy.period, lang) }),
    ...(subject.response ? [words.response({ period: periodInWords(subject.response, lang) })] : []),
    doneBy(procedure, subject.by, reading),
  ]
  return [{ kind: 'text', line: [text.join(' ')] }]
}

function doneBy(procedure: Procedure, by: string, { lang, people }: Reading): string {
  return publicPageWords[lang].doneBy({ who: uncapitalised(nameFunction(procedure, by, lang, people).label) })
}
