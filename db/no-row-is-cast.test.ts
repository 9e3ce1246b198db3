import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

// What is stored whole (a procedure, a draft, a case, an event) comes out of store by the reader of its shape alone. A type
// beside a query is a claim about what it answers: none may claim one of these, nor anything that holds one.
const SHAPES = ['Procedure', 'ProcedureDraft', 'ComplaintCase', 'CaseEvent', 'Recorded']
const ROOT = path.join(import.meta.dirname, '..')
const ROOMS = ['db', 'lib/demo', 'lib/operations', 'lib/queries', 'lib/jobs', 'lib/mail', 'lib/session']

type Source = { file: string; text: string }

function sources(): Source[] {
  return ROOMS.flatMap((room) => {
    const files = readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    return files
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(^|\/)testing\//.test(file))
      .map((file) => ({ file: `${room}/${file}`, text: readFileSync(path.join(ROOT, room, file), 'utf8') }))
  })
}

const names = (type: string, some: ReadonlySet<string>) =>
  [...type.matchAll(/\b[A-Z]\w*/g)].some(([name]) => some.has(name))

/** Every type that holds a stored shape somewhere, by name; `unread`: with those columns taken out it holds none. */
function holding(all: readonly Source[]): Set<string> {
  const types = all.flatMap(({ text }) => [
    ...text.matchAll(
      /^(?:export )?type (\w+)(?:<[^=]*>)? = ([\s\S]*?)(?=\n\n|\n(?:export|type|const|function|\/\*)|$(?![\s\S]))/gm,
    ),
  ])
  const held = new Set(SHAPES)
  for (let before = 0; before !== held.size; ) {
    before = held.size
    for (const [, name = '', body = ''] of types) if (names(withoutUnread(body, types, held), held)) held.add(name)
  }
  return held
}

/** `Unread<Row, 'column'>` holds what the other columns of Row hold. */
function withoutUnread(body: string, types: readonly RegExpMatchArray[], held: ReadonlySet<string>): string {
  return body.replace(/Unread<(\w+),([^>]*)>/g, (whole, row: string, columns: string) => {
    const fields = types.find(([, name]) => name === row)?.[2] ?? ''
    const left = [...fields.matchAll(/^ {2}(\w+)\??: (.*)$|[{;] (\w+)\??: ([^;}]*)/gm)]
      .map(([, name, type, short, its]) => ({ name: name ?? short ?? '', type: type ?? its ?? '' }))
      .filter(({ name, type }) => names(type, held) && !columns.includes(`'${name}'`))
    return left.length > 0 ? whole : 'unknown'
  })
}

/** Each claim as a sentence; an empty list is the guarantee. */
function casts(all: readonly Source[]): string[] {
  const held = holding(all)
  return all.flatMap(({ file, text }) => {
    const beside = [...text.matchAll(/\b(?:sql|through|json|execute|asked)<((?:[^<>`]|<[^<>]*>)*)>\s*[`(]/g)]
    const said = [...text.matchAll(/\bas ((?:Readonly<)?[A-Z]\w*(?:\[\])?)/g)].filter(
      ([, type]) => !/^(Date|Error|Record)\b/.test(type ?? ''),
    )
    return [...beside, ...said]
      .filter(([claim, type = '']) => names(type, held) && !isImport(text, claim))
      .map(([claim]) => `${file} claims what it read: ${claim.trim().replace(/\s+/g, ' ')}`)
  })
}

/** `import { X as Y }` names; it claims nothing. */
function isImport(text: string, claim: string): boolean {
  const at = text.indexOf(claim)
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  return /^\s*(import|export)\b/.test(line)
}

describe('what lies in store', () => {
  test('comes out by the reader of its shape: no row is cast', () => {
    expect(casts(sources())).toEqual([])
  })

  test.each([
    ['a query', 'await sql<ComplaintCase[]>`select state from cases`'],
    [
      'a query with more in it',
      'await sql<{ id: string; body: Procedure }[]>`select id, body from procedure_versions`',
    ],
    [
      'a query that claims a type that holds one',
      'type File = {\n  id: string\n  timeline: Recorded[]\n}\n\nawait sql<File[]>`select 1`',
    ],
    [
      'one that holds a type that holds one',
      'type A = { it: ComplaintCase }\n\ntype B = { many: A[] }\n\nawait sql<B[]>`select 1`',
    ],
    ['an `as`', 'return JSON.parse(body) as Recorded'],
    ['an `as` of many', 'return row.timeline as CaseEvent[]'],
    ['a column of Drizzle', "state: json<ComplaintCase>('state').notNull(),"],
    ['a gate', 'answerOf(through<{ it: Procedure }[]>`select app.it() as it`)'],
    [
      'a column that was forgotten',
      "type File = {\n  state: ComplaintCase\n  timeline: Recorded[]\n}\n\nawait sql<Unread<File, 'state'>[]>`select 1`",
    ],
  ])('and a cast that is put back is found: %s', (_what, text) => {
    expect(casts([{ file: 'db/stores/new.ts', text }])).toHaveLength(1)
  })

  test('while a row with those columns unread is none', () => {
    const text =
      "type File = {\n  id: string\n  state: ComplaintCase\n}\n\ntype Row = Unread<File, 'state'>\n\nawait sql<Row[]>`select 1`"
    expect(casts([{ file: 'db/stores/new.ts', text }])).toEqual([])
  })
})
