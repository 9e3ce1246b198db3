import { watchStatements } from '@/db/client'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { IntakeAnswers } from '@/lib/core/case/complaint'
import { fileComplaint } from '@/lib/operations/cases/file-complaint'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * What filing sends to the database, as a script that pgbench can repeat: the same transaction with the same statements,
 * only with ids, reference and key that are new each time.
 */
export async function writesOfAComplaint(tenantId: string, answers: IntakeAnswers): Promise<string> {
  const sent: { statement: string; parameters: unknown[] }[] = []
  const stop = watchStatements((statement, parameters) => sent.push({ statement, parameters }))
  const filed = await fileComplaint({ kind: 'visitor', tenantId }, { channel: 'form', answers }, atThisMoment())
  stop()
  if (!filed.ok) throw new Error(`the complaint to measure with was refused: ${filed.refusal.kind}`)
  const { caseId, reference } = filed.value
  const fresh = { tenantId, caseId, reference, submission: answers.submission }
  const statements = sent.filter(({ statement }) => !/^(begin|commit)/i.test(statement.trim()))
  return ['BEGIN;', ...statements.map((one) => `${repeatable(one, fresh)};`), 'COMMIT;', ''].join('\n')
}

type Fresh = { tenantId: string; caseId: string; reference: string; submission: string }

function repeatable({ statement, parameters }: { statement: string; parameters: unknown[] }, fresh: Fresh): string {
  const appends = statement.includes('with doc as')
  const filled = statement.replace(/\$(\d+)/g, (_, n) => {
    const value = parameters[Number(n) - 1]
    if (appends && value === fresh.caseId) return `(select (d->'case'->>'id')::uuid from doc)`
    return appends && isDocument(value) ? documentAnew(value, fresh) : literal(value)
  })
  return filled.replace(/\s+/g, ' ').trim()
}

function isDocument(value: unknown): value is string | object {
  return typeof value === 'object'
    ? value !== null && 'events' in value
    : typeof value === 'string' && value.startsWith('{"at"')
}

/** The document with every id that was new replaced by one that is new each time it is carried out. */
function documentAnew(document: string | object, { tenantId, reference, submission }: Fresh): string {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  const known = new Set([
    tenantId,
    ...(text.match(/"(?:handler|member)":"[0-9a-f-]{36}"/g) ?? []).map((pair) => pair.slice(-37, -1)),
  ])
  const ids = [...new Set(text.match(UUID))].filter((id) => !known.has(id) && id !== submission)
  const encoded = Buffer.from(text).toString('base64')
  const start = `convert_from(decode('${encoded}', 'base64'), 'UTF8')`
  const renewed = ids.reduce((sql, id, i) => `replace(${sql}, '${id}', ids.fresh[${i + 1}])`, start)
  const named = `replace(replace(${renewed}, '${reference}', upper(substr(ids.fresh[1], 1, 8))), '${submission}', ids.fresh[1])`
  return `(select ${named} from (select array(select gen_random_uuid()::text from generate_series(1, ${ids.length})) as fresh) ids)`
}

/** A value as SQL. pgbench takes a colon before a name or number for a variable of its own: such text goes in encoded. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]::text[]`
  const text =
    value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return `'${text.replace(/[-:]/g, '')}'`
  if (/^[\w.-]*$/.test(text)) return `'${text}'`
  return `convert_from(decode('${Buffer.from(text).toString('base64')}', 'base64'), 'UTF8')`
}
