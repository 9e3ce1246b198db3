// Part 1 of the page: what a complaint is, who may complain, until when, and what goes elsewhere.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { Period } from '@/lib/core/calendar/period'
import { periodInWords } from '@/lib/core/calendar/period-in-words'
import type { PublicLang } from '@/lib/core/shared/language'
import { type Line, lineOf } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import type { Procedure } from '../procedure'
import { reachLine } from '../reach-line'
import type { Block, Part } from './block'
import { elsewhereLine } from './elsewhere-line'

/** Who this says is somebody complaining for themselves: then nobody is shut out, and the page says so. */
const ANYONE = 'self'

export function definitionPart({ definition, intake, contact }: Procedure, lang: PublicLang): Part {
  const words = publicPageWords[lang]
  const elsewhere = definition.elsewhere.filter((one) => !one.urgent)
  const window = definition.filingWindow
  const blocks: Block[] = [
    { kind: 'text', line: lineOf(say(definition.complaint, lang)) },
    {
      kind: 'text',
      line: window ? windowLine(window, { definition, contact, intake }, lang) : [words.noWindow],
    },
    { kind: 'heading', text: words.whoMay },
    ...whoMayBlocks(definition, lang),
  ]
  if (definition.capacities.some((one) => one.represents)) blocks.push({ kind: 'text', line: [words.represents] })
  blocks.push({ kind: 'fold', summary: words.about, items: intake.subjects.map((one) => [say(one.label, lang)]) })
  if (elsewhere.length > 0) {
    blocks.push(
      { kind: 'heading', text: words.elsewhere },
      { kind: 'list', items: elsewhere.map((one) => elsewhereLine(one, lang)) },
    )
  }
  return { id: 'klacht', heading: words.heading1, blocks }
}

/** Until when, counted from what, and whom to ask when it was longer ago; and that the form asks for the day, where one can leave it open. */
function windowLine(
  window: Period,
  { definition, contact, intake }: Pick<Procedure, 'definition' | 'contact' | 'intake'>,
  lang: PublicLang,
): Line {
  const words = publicPageWords[lang]
  const { windowFrom } = definition
  const question = intake.questions.find(({ id }) => id === windowFrom?.question)
  const asked = question && !question.required ? [` ${words.windowAsked}`] : []
  const says = words.window[windowFrom?.is ?? 'event']({ period: periodInWords(window, lang) })
  return [`${says} `, ...reachLine(contact, lang), ...asked]
}

function whoMayBlocks({ capacities }: Procedure['definition'], lang: PublicLang): Block[] {
  const words = publicPageWords[lang]
  if (capacities.some(({ id }) => id === ANYONE)) {
    const forOthers = capacities.length > 1
    return [{ kind: 'text', line: [forOthers ? words.everyone : words.everyoneSelf] }]
  }
  return [
    { kind: 'text', line: [words.oneOfThese] },
    { kind: 'list', items: capacities.map((one) => [words.quoted({ says: say(one.label, lang) })]) },
  ]
}
