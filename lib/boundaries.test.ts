import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesIn } from './testing/circles'
import { MAY_KNOW, roomOf } from './testing/rooms'

const ROOT = join(import.meta.dirname, '..')
const ROOMS = ['app', 'lib', 'db', 'emails', 'e2e']

type Import = { file: string; to: string; source: string; names: string }

const files = ROOMS.flatMap((room) => sources(join(ROOT, room)))
  .map((path) => relative(ROOT, path))
  .concat('proxy.ts')
const imports = files.flatMap(importsOf)

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.m?tsx?$/.test(entry.name) || entry.name.endsWith('.mjs') ? [path] : []
  })
}

/** Every import of a file, with where it leads inside the project; a type is an import too. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s([^'";]*?)from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  )
  return [...statements].map(([, names = '', from, dynamic, bare]) => {
    const source = from ?? dynamic ?? bare ?? ''
    const inside = source.startsWith('@/') ? source.slice(2) : source.startsWith('.') ? join(file, '..', source) : ''
    return { file, to: inside, source, names }
  })
}

const isTest = (file: string) => /\.test\.tsx?$|\/testing\/|^e2e\//.test(file)
const inside = (path: string, ...folders: string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
const shipped = imports.filter(({ file }) => !isTest(file))

/** Each breach as a sentence; an empty list is the guarantee. */
function breaches(rule: (found: Import) => string | null, among = shipped): string[] {
  return among.flatMap((found) => {
    const why = rule(found)
    return why ? [`${found.file} imports ${found.source}: ${why}`] : []
  })
}

const CORE = ['shared', 'calendar', 'access', 'procedure', 'case', 'insights', 'search'].map(
  (room) => `lib/core/${room}`,
)
const PURE = [...CORE, 'lib/catalogues', 'lib/words']
/** The stemmers take a word and give a word. */
const PURE_PACKAGES = ['zod', '@orama/stemmers/dutch', '@orama/stemmers/english']
const saysMessages = (file: string, source: string) =>
  file === 'lib/catalogues/words-of.ts' && source === 'intl-messageformat'

const KNOWS_NO_NEXT = ['clock', 'demo', 'files', 'jobs', 'mail', 'operations', 'queries', 'secrets', 'settings']
  .map((room) => `lib/${room}`)
  .concat('db', 'emails')

/** What the house is made of, and how its pages are served: in no room, and no secret to any. */
const AT_THE_TOP = ['package.json', 'next.config']

describe('the rooms keep to themselves', () => {
  test('every file is in a room, and knows only the rooms that this one may know', () => {
    expect(files.filter((file) => !isTest(file) && roomOf(file) === null)).toEqual([])
    expect(
      breaches(({ file, to }) => {
        const room = roomOf(file)
        if (room === null || to === '' || AT_THE_TOP.includes(to)) return null
        const other = roomOf(to)
        return other !== null && (other === room || MAY_KNOW[room]?.includes(other))
          ? null
          : `${room} may not know ${other ?? 'what is in no room'}`
      }),
    ).toEqual([])
  })

  test('no room comes back to itself by way of the rooms that it may know', () => {
    expect(circlesIn(new Map(Object.entries(MAY_KNOW))).map((way) => way.join(' → '))).toEqual([])
    expect(
      Object.values(MAY_KNOW)
        .flat()
        .filter((room) => !(room in MAY_KNOW)),
    ).toEqual([])
  })

  test('what is made for tests is known to programs that measure, and to nothing else that runs', () => {
    expect(
      breaches(({ file, to }) =>
        /\/testing\//.test(to) && !inside(file, 'lib/programs') ? 'this is for tests only' : null,
      ),
    ).toEqual([])
  })

  test('pure folders know no package but zod and the stemmers', () => {
    expect(
      breaches(({ file, to, source }) =>
        inside(file, ...PURE) && !to && !PURE_PACKAGES.includes(source) && !saysMessages(file, source)
          ? 'a pure folder is pure'
          : null,
      ),
    ).toEqual([])
  })

  test('the rules know no words of mails and letters: what they say is a value', () => {
    const spoken = ['mail', 'letter', 'pass-mail'].map((kind) => `lib/catalogues/public/${kind}`)
    expect(
      breaches(({ file, to }) =>
        inside(file, ...CORE) && inside(to, ...spoken, 'lib/catalogues/desk') ? 'words stand outside the rules' : null,
      ),
    ).toEqual([])
  })

  test('pure folders know no clock, no chance and no process', () => {
    const found = files
      .filter((file) => inside(file, ...PURE) && !isTest(file))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\./.test(readFileSync(join(ROOT, file), 'utf8')),
      )
    expect(found).toEqual([])
  })

  test('pages, operations and the worker ask one clock, which an evaluation may put ahead', () => {
    // Programs measure how long something takes, and the queue's sleep is the machine's: there the machine's clock is meant.
    const machine = ['lib/programs', 'lib/jobs/watch-for-sleep.ts', 'lib/clock/at-this-moment.ts']
    const found = files
      .filter((file) => !isTest(file) && !inside(file, ...machine) && inside(file, 'app', 'lib', 'db', 'emails'))
      .filter((file) => /\bDate\.now\(|new Date\(\)|Temporal\.Now\b/.test(readFileSync(join(ROOT, file), 'utf8')))
    expect(found).toEqual([])
  })

  test('storage knows only pure rules', () => {
    expect(
      breaches(({ file, to }) =>
        inside(file, 'db') && to && !inside(to, 'db', ...PURE, 'lib/settings') ? 'db imports pure lib only' : null,
      ),
    ).toEqual([])
  })

  test('mails know pure types and React Email, no data', () => {
    expect(
      breaches(({ file, to, source }) => {
        if (!inside(file, 'emails')) return null
        if (to) return inside(to, 'emails', ...PURE) ? null : 'emails import pure lib only'
        return ['react', 'react-email', 'zod'].includes(source.split('/')[0] ?? '')
          ? null
          : 'emails know React Email only'
      }),
    ).toEqual([])
  })

  test('what draws the public face knows pure rules and React, so that a browser may draw it too', () => {
    expect(
      breaches(({ file, to, source }) => {
        if (!inside(file, 'app/_documents')) return null
        if (to) return inside(to, 'app/_documents', ...PURE) ? null : 'what answers a request stands in app/_respond'
        return source === 'react' ? null : 'a document knows no package but React'
      }),
    ).toEqual([])
  })

  test('pages never touch the database, Drizzle, postgres or Resend', () => {
    expect(
      breaches(({ file, to, source }) =>
        inside(file, 'app') && (inside(to, 'db') || /^(drizzle-orm|postgres|resend|nodemailer)(\/|$)/.test(source))
          ? 'app goes through operations and queries'
          : null,
      ),
    ).toEqual([])
  })

  test('only lib/session knows next-auth and next/headers', () => {
    expect(
      breaches(({ file, source }) =>
        /^(next-auth|@auth\/|next\/headers)/.test(source) && !inside(file, 'lib/session', 'app/api/auth')
          ? 'who someone is, is lib/session’s affair'
          : null,
      ),
    ).toEqual([])
  })

  test('nothing the worker, the seed or the tests call knows Next', () => {
    expect(
      breaches(({ file, source }) =>
        /^next(\/|$)/.test(source) && inside(file, ...KNOWS_NO_NEXT) ? 'only app and lib/session know Next' : null,
      ),
    ).toEqual([])
  })

  test('one room for each seam: mail providers in lib/mail, the queue in lib/jobs', () => {
    const seams: [RegExp, string[]][] = [
      [/^(resend|nodemailer)(\/|$)/, ['lib/mail']],
      [/^graphile-worker(\/|$)/, ['lib/jobs']],
      [/^pdfkit(\/|$)/, ['lib/paper']],
    ]
    expect(
      breaches(({ file, source }) => {
        const seam = seams.find(([packages]) => packages.test(source))
        return seam && !inside(file, ...seam[1]) ? `only ${seam[1].join(' and ')} may` : null
      }),
    ).toEqual([])
  })

  test('only lib/files knows a disk; programs keep what they start, and what is part of the house is read from its folder', () => {
    const partOfTheHouse = ['app/_respond/read-assets.ts', 'db/migrating/apply-migrations.ts', 'lib/demo/demo-plan.ts']
    const fileOfAnother = ['lib/operations/cases/import/rows-of.ts']
    expect(
      breaches(({ file, source }) =>
        /^(node:)?fs(\/|$)/.test(source) &&
        !inside(file, 'lib/files', 'lib/programs', ...partOfTheHouse, ...fileOfAnother)
          ? 'files are kept by lib/files'
          : null,
      ),
    ).toEqual([])
  })

  test('only lib/settings reads the environment', () => {
    // What starts before anything is installed knows no TypeScript, and so no room of ours.
    const beforeAnything = (file: string) => /^lib\/programs\/(launching\/)?[\w-]+\.mjs$/.test(file)
    const readers = files.filter(
      (file) =>
        !isTest(file) &&
        !beforeAnything(file) &&
        !inside(file, 'lib/settings') &&
        /process\.env/.test(readFileSync(join(ROOT, file), 'utf8')),
    )
    expect(readers).toEqual([])
  })

  test('a client component imports pure rules, building blocks, forms, and the actions of its own folder', () => {
    const clients = files.filter(
      (file) => inside(file, 'app') && /^['"]use client['"]/.test(readFileSync(join(ROOT, file), 'utf8')),
    )
    expect(
      breaches(({ file, to, names }) => {
        if (!clients.includes(file) || !to || names.startsWith('type ')) return null
        const own = join(file, '..')
        return inside(to, ...PURE, 'app/_ui', 'app/_forms', 'app/_documents', own)
          ? null
          : 'what runs in the browser may not know this'
      }),
    ).toEqual([])
  })

  test('no file comes back to itself by way of what it imports, types too', () => {
    const known = new Set(files)
    const to = new Map<string, string[]>()
    for (const { file, to: place } of imports) {
      const found = ['', '.ts', '.tsx', '.mts'].map((end) => `${place}${end}`).find((one) => known.has(one))
      if (found) to.set(file, [...(to.get(file) ?? []), found])
    }
    expect(to.size).toBeGreaterThan(900)
    expect(circlesIn(to).map((way) => way.join(' → '))).toEqual([])
  })

  test('no barrels, and no file that is named after nothing', () => {
    expect(files.filter((file) => /\/(index|utils|helpers|types|constants|common)\.tsx?$/.test(file))).toEqual([])
  })

  test('files are small: half of them have 60 lines at most, 95 of 100 have 200, and none has more than 300', () => {
    const lengths = files
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length }))
      .sort((a, b) => a.lines - b.lines)
    const at = (share: number) => lengths[Math.ceil(lengths.length * share) - 1]?.lines
    expect(at(0.5)).toBeLessThanOrEqual(60)
    expect(at(0.95)).toBeLessThanOrEqual(200)
    // Texts of an organisation's procedure, the words of the desk, and what the catalogues are made into, are as long as they are.
    const texts =
      /^lib\/core\/procedure\/presets\/|^app\/\[tenant\]\/desk\/words\/(nl|en)\.ts$|^lib\/catalogues\/.*\/words\.ts$/
    expect(lengths.filter(({ file, lines }) => lines > 300 && !texts.test(file))).toEqual([])
  })
})
