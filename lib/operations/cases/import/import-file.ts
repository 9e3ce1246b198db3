// Bringing in a file: every row through the one door for complaints, several at a time, silently. What cannot be read is
// told with its line, and the rest goes in; what is there already stays as it is, and what says something else now is told.
import { inTenant } from '@/db/in-tenant'
import { refreshStatistics } from '@/db/outside-tenant/statistics'
import { type PublicTenant, tenantBySlug } from '@/db/outside-tenant/tenants'
import { broughtInAs } from '@/db/stores/brought-in-statement'
import { currentVersion } from '@/db/stores/versions'
import type { ImportActor } from '@/lib/core/access/actor'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { sayRefusal } from '@/lib/words/refusals/say-refusal'
import { type Complaint, fileComplaint } from '../file-complaint'
import { changedColumns } from './compare-row'
import { columnsOf, type ImportMap } from './import-map'
import { type MappedSubjects, mappedSubjects } from './known-subjects'
import { type Bringing, readRow } from './read-row'
import { type RowProblem, sayProblem } from './row-problem'
import { type FoundRow, headOf, rowsOf } from './rows-of'

export type Imported = {
  filed: number
  /** There already, and the row says the same. */
  alreadyThere: number
  /** There already, and the row says something else now: the case stays as it is. */
  differs: { line: number; columns: string[] }[]
  /** Closed where they came from, on a day that the file does not have. */
  closingDateUnknown: number
  notRead: { line: number; why: string }[]
  /** Somebody asked to stop: the rows after these were not looked at. */
  stopped: boolean
}

/** Why nothing at all can be brought in. */
export type ImportRefusal =
  | { kind: 'no-such-organisation' }
  | { kind: 'not-published' }
  | { kind: 'columns-missing'; missing: string[]; found: string[] }
  | { kind: 'columns-twice'; columns: string[] }

export type Importing = {
  slug: string
  file: string
  map: ImportMap
  /** Heard before anything is filed: which subjects of the map the procedure has. */
  onBegin?: (subjects: MappedSubjects) => void
  onProgress?: (rows: number) => void
  /** To stop after the rows at hand. */
  signal?: AbortSignal
}

const AT_A_TIME = 6

export async function importFile(importing: Importing, moment: () => Moment): Promise<Result<Imported, ImportRefusal>> {
  const { slug, file, map } = importing
  const tenant = await tenantBySlug(slug)
  if (!tenant || tenant.state === 'closed') return refuse({ kind: 'no-such-organisation' })
  const ready = await readyFor(tenant, map)
  if (!ready) return refuse({ kind: 'not-published' })
  const problem = whyNot((await headOf(file)).columns, map)
  if (problem) return refuse(problem)
  importing.onBegin?.(ready.subjects)
  const imported = await bringIn(importing, { ...ready, moment })
  // Lists plan by what the tables held before; a thousand cases more must not take anybody by surprise.
  if (imported.filed > 0) await refreshStatistics()
  return ok(imported)
}

function whyNot(columns: readonly string[], map: ImportMap): ImportRefusal | null {
  const missing = columnsOf(map).filter((column) => !columns.includes(column))
  if (missing.length > 0) return { kind: 'columns-missing', missing, found: [...columns] }
  const twice = columns.filter((column, i) => column !== '' && columns.indexOf(column) !== i)
  return twice.length > 0 ? { kind: 'columns-twice', columns: [...new Set(twice)] } : null
}

type Ready = { actor: ImportActor; bringing: Bringing; subjects: MappedSubjects }

async function readyFor({ id }: PublicTenant, map: ImportMap): Promise<Ready | null> {
  const actor: ImportActor = { kind: 'import', tenantId: id }
  const version = await inTenant(actor, currentVersion)
  if (!version) return null
  const subjects = mappedSubjects(map, version.procedure.intake.subjects)
  return { actor, subjects, bringing: { map, version: version.number, subjects: subjects.mapped } }
}

type Work = Pick<Ready, 'actor' | 'bringing'> & { moment: () => Moment }

async function bringIn({ file, onProgress, signal }: Importing, work: Work): Promise<Imported> {
  const imported: Imported = {
    filed: 0,
    alreadyThere: 0,
    differs: [],
    closingDateUnknown: 0,
    notRead: [],
    stopped: false,
  }
  const rows = rowsOf(file)
  const read = readerOf(work.bringing)
  let done = 0
  const worker = async () => {
    while (!signal?.aborted) {
      const next = await rows.next()
      if (next.done) return
      const row = read(next.value)
      note(imported, next.value.line, row.ok ? await fileRow(row.value, work) : notRead(row.refusal))
      done += 1
      onProgress?.(done)
    }
    imported.stopped = true
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  await rows.return(undefined)
  imported.notRead.sort((a, b) => a.line - b.line)
  imported.differs.sort((a, b) => a.line - b.line)
  return imported
}

type Came =
  | { kind: 'filed'; closed: boolean }
  | { kind: 'there'; changed: string[] }
  | { kind: 'not-read'; why: string }

function note(imported: Imported, line: number, came: Came): void {
  if (came.kind === 'not-read') imported.notRead.push({ line, why: came.why })
  else if (came.kind === 'filed') {
    imported.filed += 1
    if (came.closed) imported.closingDateUnknown += 1
  } else if (came.changed.length > 0) imported.differs.push({ line, columns: came.changed })
  else imported.alreadyThere += 1
}

function notRead(problem: RowProblem): Came {
  return { kind: 'not-read', why: sayProblem(problem) }
}

async function fileRow(complaint: Complaint, { actor, bringing, moment }: Work): Promise<Came> {
  const { map } = bringing
  const filed = await fileComplaint(actor, complaint, moment())
  if (filed.ok && !filed.value.repeated) return { kind: 'filed', closed: complaint.imported?.closed ?? false }
  if (filed.ok || filed.refusal.kind === 'submission-reused') {
    const then = await inTenant(actor, (tx) => broughtInAs(tx, complaint.imported?.externalKey ?? ''))
    return { kind: 'there', changed: then ? changedColumns(complaint, then, map) : [] }
  }
  if (filed.refusal.kind === 'date-in-future') return notRead(dayAhead(complaint, map))
  return notRead({ kind: 'refused', because: sayRefusal(filed.refusal, 'en') })
}

/** Of the two days, the received one is never the earlier: when that is not ahead, neither is. */
function dayAhead({ submittedOn, receivedOn }: Complaint, map: ImportMap): RowProblem {
  const sameDay = submittedOn === receivedOn || !map.received
  const { column } = sameDay ? map.date : (map.received ?? map.date)
  return { kind: 'day-ahead', column, text: (sameDay ? submittedOn : receivedOn) ?? '' }
}

/** Reads row by row, and remembers which keys it saw. */
function readerOf(bringing: Bringing): (found: FoundRow) => Result<Complaint, RowProblem> {
  const seen = new Map<string, number>()
  return (found) => {
    if ('problem' in found) return refuse(found.problem)
    const row = readRow(found.row, bringing)
    if (!row.ok) return row
    const key = row.value.imported?.externalKey ?? ''
    const earlier = seen.get(key)
    if (earlier !== undefined) return refuse({ kind: 'key-twice', key, line: earlier })
    seen.set(key, found.line)
    return row
  }
}
