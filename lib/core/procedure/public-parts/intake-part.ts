// Part 2 of the page: the ways to complain, what we ask, and how one hears from us.

import { leafletWords } from '@/lib/catalogues/public/leaflet/words'
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { Line } from '@/lib/core/shared/line'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'
import { questionsAsked } from '../leaflet'
import type { Procedure } from '../procedure'
import type { Block, Part } from './block'
import type { Reading } from './reading'
import { wayFacts } from './way-facts'

/** Where the same questions stand to print, seen from the page of the procedure. */
export const LEAFLET_PLACE = 'leaflet'

/** Answers that leave it open; in a sentence about what we ask they say nothing. */
const OPEN_ANSWERS = ['something-else', 'other', 'not-yet-known', 'unknown']

export function intakePart(procedure: Procedure, { lang }: Reading): Part {
  const words = publicPageWords[lang]
  const { intake } = procedure
  const wishes = intake.wishes.filter(({ id }) => !OPEN_ANSWERS.includes(id)).map((one): Line => [say(one.label, lang)])
  const reach = intake.reachBy.map((way) => words.reach[way])
  const anonymous = intake.anonymous ? words.anonymousYes : words.anonymousNo
  const blocks: Block[] = [
    { kind: 'text', line: [intake.ways.length > 1 ? words.equalWays : words.oneWay] },
    { kind: 'facts', items: wayFacts(procedure, lang).map(({ fact }) => fact) },
    { kind: 'text', line: [`${words.reachAre({ list: listing(reach, lang, 'or') })} ${anonymous}`] },
  ]
  if (wishes.length > 0) blocks.push({ kind: 'text', line: [words.wishesAre] }, { kind: 'list', items: wishes })
  const paper = leafletWords[lang]
  const items = questionsAsked(procedure, lang).map((question): Line => [question])
  blocks.push(
    { kind: 'fold', summary: paper.toFold, items },
    { kind: 'text', line: paper.toLeaflet({ leaflet: (text) => ({ text, href: LEAFLET_PLACE }) }) },
  )
  return { id: 'indienen', heading: words.heading2, blocks }
}
