// Part 3 of the page: the steps, what each point is judged on, what the answer holds, what may be done to put it right.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { Line } from '@/lib/core/shared/line'
import { lineOf } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import { nameFunction, uncapitalised } from '../function-in-words'
import type { Procedure } from '../procedure'
import type { Block, Part } from './block'
import type { Reading } from './reading'

export function processingPart(procedure: Procedure, reading: Reading): Part {
  const { lang } = reading
  const words = publicPageWords[lang]
  const { processing } = procedure
  const judgements = processing.judgements.map((one) => words.judgements[one])
  const remedies = processing.remedies.filter(isSomething).map((one): Line => [say(one.label, lang)])
  const blocks: Block[] = [
    { kind: 'steps', items: stepLines(procedure, reading) },
    { kind: 'text', line: [words.judging] },
    { kind: 'list', items: judgements.map((judgement) => [judgement]) },
    ...(remedies.length > 0 ? [{ kind: 'fold' as const, summary: words.remedies, items: remedies }] : []),
  ]
  if (processing.letterItems.length > 0) {
    const items = processing.letterItems.map(
      ({ words: text, mandatory }): Line => [
        `${uncapitalised(say(text, lang))}${mandatory ? '' : `, ${words.letterIfApplies}`}`,
      ],
    )
    blocks.push({ kind: 'heading', text: words.letterHolds }, { kind: 'list', items })
  }
  blocks.push({ kind: 'text', line: lineOf(say(processing.secrecy, lang)) })
  return { id: 'doen', heading: words.heading3, blocks }
}

/** "None" is a choice for the desk; nobody is promised nothing. */
function isSomething({ id }: { id: string }): boolean {
  return id !== 'none'
}

function stepLines(procedure: Procedure, { lang, people }: Reading): Line[] {
  return procedure.processing.steps.flatMap((step): Line[] => {
    const happens = say(step.happens, lang)
    if (happens === '') return []
    const who = nameFunction(procedure, step.by, lang, people).label
    const doneBy = publicPageWords[lang].doneBy({ who: uncapitalised(who) })
    return [[{ text: say(step.name, lang), strong: true }, `: ${uncapitalised(happens)} ${doneBy}`]]
  })
}
