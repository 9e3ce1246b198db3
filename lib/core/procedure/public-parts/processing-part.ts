// Part 3 of the page: the steps, what each point is judged on, what the answer holds, what may be done to put it right.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { Line } from '@/lib/core/shared/line'
import { lineOf } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import type { Committee } from '../committee'
import { nameFunction, uncapitalised } from '../function-in-words'
import type { Procedure } from '../procedure'
import type { Block, Part } from './block'
import { hearingBlocks } from './hearing-blocks'
import { readersBlocks } from './readers-blocks'
import type { Reading } from './reading'
import { refusalBlocks } from './refusal-blocks'

export function processingPart(procedure: Procedure, reading: Reading): Part {
  const { lang } = reading
  const words = publicPageWords[lang]
  const { processing } = procedure
  const judgements = processing.judgements.map((one) => words.judgements[one])
  const remedies = processing.remedies.filter(isSomething).map((one): Line => [say(one.label, lang)])
  const blocks: Block[] = [
    { kind: 'steps', items: stepLines(procedure, reading) },
    ...hearingBlocks(procedure, reading),
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
  if (processing.committee)
    blocks.push({ kind: 'text', line: [committeeText(procedure, processing.committee, reading)] })
  blocks.push(
    { kind: 'text', line: [`${words.settling} ${words.withdrawing}`] },
    ...refusalBlocks(procedure, reading),
    ...readersBlocks(procedure, reading),
    { kind: 'text', line: lineOf(say(processing.secrecy, lang)) },
  )
  return { id: 'doen', heading: words.heading3, blocks }
}

function committeeText(procedure: Procedure, committee: Committee, { lang, people }: Reading): string {
  const words = publicPageWords[lang]
  const named = (id: string) => nameFunction(procedure, id, lang, people).label
  const { gives, members, chair, chairFromOutside, secretary, least } = committee
  return [
    words.committee({ gives: gives === 'judgement' ? gives : 'other', who: named(members), least }),
    words.committeeChair[chairFromOutside ? 'outside' : 'inside']({ chair: named(chair) }),
    ...(secretary ? [words.committeeSecretary({ secretary: named(secretary) })] : []),
    words.committeeApart,
    words.committeeGives[gives],
  ].join(' ')
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
