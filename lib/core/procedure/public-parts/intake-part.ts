// Part 2 of the page: the ways to complain, what we ask, and how one hears from us.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { type Line, lineOf, mailLink, phoneLink } from '@/lib/core/shared/line'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'
import type { Way } from '../intake'
import type { Procedure } from '../procedure'
import type { Block, Fact, Part } from './block'
import type { Reading } from './reading'

/** Where the form stands, seen from the page of the procedure; the document makes a whole address of it. */
export const FORM_PLACE = 'intake'

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
    { kind: 'facts', items: intake.ways.map((way) => wayFact(way, procedure, lang)) },
    { kind: 'text', line: [`${words.reachAre({ list: listing(reach, lang, 'or') })} ${anonymous}`] },
  ]
  if (wishes.length > 0) blocks.push({ kind: 'text', line: [words.wishesAre] }, { kind: 'list', items: wishes })
  return { id: 'indienen', heading: words.heading2, blocks }
}

function wayFact(way: Way, { contact }: Procedure, lang: Reading['lang']): Fact {
  const words = publicPageWords[lang]
  const note = say(way.note, lang)
  const hours = say(contact.hours, lang)
  const says: Record<Way['kind'], Line | null> = {
    form: [{ text: words.fillIn, href: FORM_PLACE }, '.'],
    phone: contact.phone ? [phoneLink(contact.phone), hours && `, ${hours}`] : null,
    email: [mailLink(contact.email)],
    letter: contact.address ? [contact.address] : null,
    visit: contact.address ? [contact.address] : null,
  }
  const first = way.kind === 'visit' ? null : says[way.kind]
  const lines = [first, note === '' ? null : lineOf(note)].filter((line) => line !== null)
  const [head = [words.visitUs], ...small] = lines
  return { term: words.ways[way.kind], says: [head], small }
}
