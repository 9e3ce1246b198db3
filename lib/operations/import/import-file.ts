// Bringing in a file: every row through the one door for complaints, several at a time, silently. What cannot be read is
// told with its line, and the rest goes in; what is there already stays as it is.
import { inTenant } from '@/db/in-tenant'
import { refreshStatistics } from '@/db/outside-tenant/statistics'
import { type PublicTenant, tenantBySlug } from '@/db/outside-tenant/tenants'
import { currentVersion } from '@/db/stores/versions'
import type { ImportActor } from '@/lib/access/actor'
import { sayRefusal } from '@/lib/case/say-refusal'
import type { Moment } from '@/lib/shared/moment'
import { ok, type Result, refuse } from '@/lib/shared/result'
import { type Complaint, fileComplaint } from '../file-complaint'
import { columnsOf, type ImportMap } from './import-map'
import { type Bringing, readRow } from './read-row'
import { type RowProblem, sayProblem } from './row-problem'
import { type FoundRow, headOf, rowsOf } from './rows-of'

export type Imported = {
  filed: number
  alreadyThere: number
  /** Closed where they came from, on a day that the file does not have. */
  closingDateUnknown: number
  notRead: { line: number; why: string }[]
  /** Subjects of the map that the procedure does not have. */
  unknownSubjects: string[]
}

/** Why nothing at all can be brought in. */
export type ImportRefusal =
  | { kind: 'no-such-organisation' }
  | { kind: 'not-published' }
  | { kind: 'columns-missing'; missing: string[]; found: string[] }

export type Importing = { slug: string; file: string; map: ImportMap; onProgress?: (rows: number) => void }

const AT_A_TIME = 6

export async function importFile(importing: Importing, moment: () => Moment): Promise<Result<Imported, ImportRefusal>> {
  const { slug, file, map } = importing
  const tenant = await tenantBySlug(slug)
  if (!tenant || tenant.state === 'closed') return refuse({ kind: 'no-such-organisation' })
  const ready = await readyFor(tenant, map)
  if (!ready) return refuse({ kind: 'not-published' })
  const { columns } = await headOf(file)
  const missing = columnsOf(map).filter((column) => !columns.includes(column))
  if (missing.length > 0) return refuse({ kind: 'columns-missing', missing, found: columns })
  const imported = await bringIn(importing, { ...ready, moment })
  // Lists plan by what the tables held before; a thousand cases more must not take anybody by surprise.
  if (imported.filed > 0) await refreshStatistics()
  return ok(imported)
}

type Ready = { actor: ImportActor; bringing: Bringing; unknownSubjects: string[] }

async function readyFor({ id }: PublicTenant, map: ImportMap): Promise<Ready | null> {
  const actor: ImportActor = { kind: 'import', tenantId: id }
  const version = await inTenant(actor, currentVersion)
  if (!version) return null
  const subjects = new Set(version.procedure.intake.subjects.map((subject) => subject.id))
  const unknownSubjects = map.subjects.map(({ subject }) => subject).filter((subject) => !subjects.has(subject))
  return { actor, bringing: { map, version: version.number, subjects }, unknownSubjects }
}

async function bringIn({ file, onProgress }: Importing, ready: Ready & { moment: () => Moment }): Promise<Imported> {
  const { actor, bringing, moment } = ready
  const imported: Imported = {
    filed: 0,
    alreadyThere: 0,
    closingDateUnknown: 0,
    notRead: [],
    unknownSubjects: ready.unknownSubjects,
  }
  const rows = rowsOf(file)
  const read = readerOf(bringing)
  let done = 0

  const bring = async (found: FoundRow) => {
    const row = read(found)
    const why = row.ok ? await fileRow(row.value) : sayProblem(row.refusal)
    if (why !== null) imported.notRead.push({ line: found.line, why })
    done += 1
    onProgress?.(done)
  }

  const fileRow = async (complaint: Complaint): Promise<string | null> => {
    const filed = await fileComplaint(actor, complaint, moment())
    if (!filed.ok && filed.refusal.kind !== 'submission-reused') {
      return sayProblem({ kind: 'refused', because: sayRefusal(filed.refusal, 'en') })
    }
    if (!filed.ok || filed.value.repeated) imported.alreadyThere += 1
    else imported.filed += 1
    if (filed.ok && !filed.value.repeated && complaint.imported?.closed) imported.closingDateUnknown += 1
    return null
  }

  const worker = async () => {
    for (let next = await rows.next(); !next.done; next = await rows.next()) await bring(next.value)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  imported.notRead.sort((a, b) => a.line - b.line)
  return imported
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
