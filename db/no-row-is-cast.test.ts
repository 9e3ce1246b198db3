import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

// A type beside a query is a claim about what it answers. None may be made: a column says by itself what it holds (db/schema),
// the row of a statement written by hand is read by a shape (db/read-rows.ts), and what is stored whole (a procedure, a draft,
// a case, an event) comes out by the reader of its shape alone, so nothing is called one by an `as` either.
const SHAPES = ['Procedure', 'ProcedureDraft', 'ComplaintCase', 'CaseEvent', 'Recorded']
const ROOT = path.join(import.meta.dirname, '..')
const ROOMS = ['db', 'lib']
/** Where rows are read, and where what they became goes on. */
const NEAR_ROWS = /^(db|lib\/(demo|operations|queries|jobs|mail|session))\//

/** A type beside a tagged statement, whatever its tag is called; or of what a query, a column or a driver gives. */
const BESIDE = [
  /[\w)]<((?:[^<>`;=]|=>|<(?:[^<>`;]|<(?:[^<>`;]|<[^<>`;]*>)*>)*>)+)>\s*`/g,
  /\.(?:\$type|execute|unsafe|mapWith)<((?:[^<>]|<[^<>]*>)*)>\s*\(/g,
]

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
    const beside = BESIDE.flatMap((pattern) => [...text.matchAll(pattern)]).map(([claim]) => claim)
    const said = (NEAR_ROWS.test(file) ? [...text.matchAll(/\bas ((?:Readonly<)?[A-Z]\w*(?:\[\])?)/g)] : [])
      .filter(([, type]) => !/^(Date|Error|Record)\b/.test(type ?? ''))
      .filter(([claim, type = '']) => names(type, held) && !isImport(text, claim))
      .map(([claim]) => claim)
    return [...beside, ...said].map((claim) => `${file} claims what it read: ${claim.trim().replace(/\s+/g, ' ')}`)
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
    ['a query, of whatever it is', 'await sql<{ id: string }[]>`select id from cases`'],
    ['a query, over lines', 'const [row] = await all.sql<\n      { n: number }[]\n    >`select 1 as n`'],
    ['a query in a transaction', 'await tx<{ name: string }[]>`select name from members`'],
    ['a gate', 'answerOf(through<{ it: Record<string, Map<string, number>> }[]>`select app.it() as it`)'],
    ['a part of a typed query', 'db.select({ n: sql<number>`count(*)` }).from(cases)'],
    ['a typed query by hand', 'await db.execute<{ n: number }>(sql`select 1 as n`)'],
    ['a column', "state: jsonb('state').$type<ComplaintCase>().notNull(),"],
    ['an `as`', 'return JSON.parse(body) as Recorded'],
    ['an `as` of many', 'return row.timeline as CaseEvent[]'],
    ['an `as` of what holds one', 'type File = {\n  id: string\n  timeline: Recorded[]\n}\n\nreturn row as File'],
  ])('and a cast that is put back is found: %s', (_what, text) => {
    expect(casts([{ file: 'db/stores/new.ts', text }])).toHaveLength(1)
  })

  test('while a row that is read, a comparison and a call with a type are none', () => {
    const text = [
      'await rowsOf(z.object({ id: z.string() }), sql`select id from cases`)',
      'const late = a < b && c > d',
      'const by = new Map<string, number>()',
      'const hash: SQL<string | null> = sql`sha256(body)`.mapWith(String)',
    ].join('\n')
    expect(casts([{ file: 'db/stores/new.ts', text }])).toEqual([])
  })
})
