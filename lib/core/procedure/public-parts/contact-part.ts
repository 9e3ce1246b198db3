// Part 4 of the page: the functions that are responsible, which complaint goes where, and who instead.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { Line } from '@/lib/core/shared/line'
import { lineOf } from '@/lib/core/shared/line'
import { listing } from '@/lib/core/shared/listing'
import { say } from '@/lib/core/shared/words'
import type { OfficeFunction, Route } from '../contact'
import { nameFunction, uncapitalised } from '../function-in-words'
import type { Procedure } from '../procedure'
import type { Block, Fact, Part } from './block'
import type { Reading } from './reading'

export function contactPart(procedure: Procedure, reading: Reading): Part {
  const { lang } = reading
  const words = publicPageWords[lang]
  const { contact } = procedure
  const departments = contact.departments.map((one) => say(one.name, lang))
  const blocks: Block[] = [
    { kind: 'facts', items: contact.functions.map((office) => functionFact(procedure, office, reading)) },
  ]
  if (contact.routes.length > 0) {
    const items = contact.routes.map((route) => routeFact(procedure, route, reading))
    blocks.push({ kind: 'heading', text: words.routesHeading }, { kind: 'facts', items })
  }
  if (departments.length > 0)
    blocks.push({ kind: 'text', line: [words.departments({ list: listing(departments, lang) })] })
  const shows = contact.shows === 'person' ? words.showsPerson : words.showsFunction
  blocks.push({ kind: 'text', line: [`${words.conflict} ${shows}`] })
  return { id: 'wie', heading: words.heading4, blocks }
}

function functionFact(procedure: Procedure, office: OfficeFunction, { lang, people }: Reading): Fact {
  const words = publicPageWords[lang]
  const { contact } = procedure
  const { label, role } = nameFunction(procedure, office.id, lang, people)
  const small: Line[] = []
  if (office.independent) small.push([words.independent])
  if (office.id === contact.officer) small.push([words.helps])
  else if (office.id === contact.handler) small.push([words.handles])
  if (office.insteadOf) {
    const other = nameFunction(procedure, office.insteadOf, lang, people).label
    small.push([words.insteadOf({ who: uncapitalised(other) })])
  }
  const does = lineOf(say(office.does, lang))
  return { term: label, says: [role ? [`${role}. `, ...does] : does], small }
}

function routeFact(procedure: Procedure, route: Route, { lang, people }: Reading): Fact {
  const { intake, contact } = procedure
  const subject = intake.subjects.find((one) => one.id === route.subject)
  const department = contact.departments.find((one) => one.id === route.department)
  const who = uncapitalised(nameFunction(procedure, route.function, lang, people).label)
  const where = department ? `${who}, ${say(department.name, lang)}` : who
  return { term: say(subject?.label, lang), says: [[publicPageWords[lang].routeTo({ where })]], small: [] }
}
