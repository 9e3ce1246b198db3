// A case that was decided once, kept as what is the same and what is each case's own, so that hundreds like it are written
// down without deciding them again. What comes out is, sign for sign, what deciding would have given.
import { createHash } from 'node:crypto'
import { linkHash } from '@/db/stores/chain'
import { addressKey } from '@/lib/core/shared/same-address'
import { sha256hex, statusToken } from '@/lib/secrets/status-link'
import { escaped, fieldsOf } from './copy-line'
import type { Identity } from './identity'
import { ENDS, HEAD, MARKED_CLOCK, MARKED_REFERENCE, meantBy, OPENS, SALT, TAIL } from './marks'
import { type CaseRows, FILLED_TABLES, type FilledTable } from './rows-of'
import type { Voice } from './voice'

/** The lines of a case for each table. */
export type CaseLines = Record<FilledTable, string>

/** What is each case's own: as it is, within JSON, or as a field of COPY. */
type Own = (values: Values) => string
type Values = {
  identity: Identity
  voice: Voice
  clock: string
  hashes: Map<string, string>
  said: Map<string, string>
}
/** Text that is the same for all, and the places of what is not. */
type Pieces = (string | Own)[]

/** An address as it is compared, which is made of it and is not in it. */
const EMAIL_KEY = `${OPENS}email_key${ENDS}`

const PLACES = new RegExp(
  `(${HEAD}|${TAIL}|${SALT}|${MARKED_REFERENCE}|${MARKED_CLOCK.replace('.', '\\.')}|[0-9a-f]{64}|${OPENS}[^${ENDS}]*${ENDS})`,
)

export type Pattern = (identity: Identity, voice: Voice) => CaseLines

/** The pattern of a case that was decided with marks in it. */
export function patternOf(rows: CaseRows, { tenantId, told }: { tenantId: string; told: string }): Pattern {
  const hashed = hashesIn(rows, { tenantId, told })
  const lineOf = (table: FilledTable, row: Record<string, unknown>) => [
    tenantId,
    ...piecesOf(fieldsOf(table, row), escaped),
  ]
  const [theCase = {}] = rows.cases
  const people = rows.people.map((row) =>
    String(row.email).startsWith(OPENS) ? { ...row, email_key: EMAIL_KEY } : row,
  )
  const caseLine = lineOf('cases', { ...theCase, last_hash: '' })
  const chain = rows.events.map(({ body, ...event }) => ({
    line: lineOf('events', { ...event, prev_hash: '', hash: '', body: '' }),
    body: piecesOf(String(body)),
  }))
  const others = FILLED_TABLES.filter((table) => table !== 'cases' && table !== 'events').map(
    (table) =>
      [table, (table === 'people' ? people : rows[table]).flatMap((row) => [...lineOf(table, row), '\n'])] as const,
  )
  return (identity, voice) => {
    const values = valuesOf(identity, voice, hashed)
    let [hash, events] = ['', '']
    for (const { line, body } of chain) {
      const said = filled(body, values)
      const before = hash
      hash = linkHash(before, said)
      // The three that are still empty stand last, each after its tab.
      events += `${filled(line, values).slice(0, -3)}\t${before}\t${hash}\t${escaped(said)}\n`
    }
    const lines = { cases: `${filled(caseLine, values)}${hash}\n`, events } as CaseLines
    for (const [table, pieces] of others) lines[table] = filled(pieces, values)
    return lines
  }
}

type Hashed = { hash: string; of: Own }[]

/** Every hash in these rows besides the chain's, with what it is of. */
function hashesIn(
  { texts, parties, submissions }: CaseRows,
  { tenantId, told }: { tenantId: string; told: string },
): Hashed {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const ofTexts = texts.map(({ salt, body }) => {
    const pieces = piecesOf(`${salt}${body}`)
    return { hash: sha256(`${salt}${body}`), of: (values: Values) => sha256(filled(pieces, values)) }
  })
  const ofLinks = parties.map(({ id, generation, link_sha256 }) => {
    const pieces = piecesOf(String(id))
    const link = (values: Values) => sha256hex(statusToken(tenantId, filled(pieces, values), Number(generation)))
    return { hash: String(link_sha256), of: link }
  })
  const insideJson = piecesOf(told, (text) => JSON.stringify(text).slice(1, -1))
  const ofForms = submissions.map(({ body_sha256 }) => {
    return { hash: String(body_sha256), of: (values: Values) => sha256(filled(insideJson, values)) }
  })
  return [...ofTexts, ...ofLinks, ...ofForms]
}

function valuesOf(identity: Identity, voice: Voice, hashed: Hashed): Values {
  const seconds = String(Math.floor(identity.offsetMs / 1000)).padStart(2, '0')
  const clock = `:${seconds}.${String(identity.offsetMs % 1000).padStart(3, '0')}Z`
  const values: Values = { identity, voice, clock, hashes: new Map(), said: new Map() }
  for (const { hash, of } of hashed) values.hashes.set(hash, of(values))
  return values
}

function piecesOf(text: string, spelled: (text: string) => string = String): Pieces {
  return text.split(PLACES).map((piece, i) => (i % 2 === 0 ? piece : ownOf(piece, spelled)))
}

function ownOf(mark: string, spelled: (text: string) => string): Own {
  switch (mark) {
    case HEAD:
      return ({ identity }) => identity.head
    case TAIL:
      return ({ identity }) => identity.tail
    case SALT:
      return ({ identity }) => identity.salt
    case MARKED_REFERENCE:
      return ({ identity }) => identity.reference
    case MARKED_CLOCK:
      return ({ clock }) => clock
  }
  if (!mark.startsWith(OPENS)) return hashOf(mark)
  const what = mark.slice(1, -1)
  if (mark === EMAIL_KEY) return ({ voice }) => addressKey(voice.email)
  return (values) => spelled(saidIn(values, what))
}

function hashOf(mark: string): Own {
  return ({ hashes }) => {
    const own = hashes.get(mark)
    if (own === undefined) throw new Error(`a hash of what is not known: ${mark}`)
    return own
  }
}

/** What is said stands in more than one place, and is made up once. */
function saidIn({ said, voice }: Values, what: string): string {
  const known = said.get(what)
  if (known !== undefined) return known
  const meant = meantBy(what, voice)
  said.set(what, meant)
  return meant
}

function filled(pieces: Pieces, values: Values): string {
  let text = ''
  for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(values)
  return text
}
