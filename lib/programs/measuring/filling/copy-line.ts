// A row as COPY takes it in its text format.
import type { FilledTable } from './rows-of'

/** The columns that are filled, after the tenant; what is not among them is left to the table. */
const COLUMNS = {
  cases:
    'id reference version phase step handler department function channel lang silent submitted_on received_on filed_at answer_due ' +
    'answered_on closed_on outcome next_due next_promise next_step_at barred external_key story title subjects causes promised_on ' +
    'first_answered_on extended suspended_on points erasable_from held_until erased_on post_due offered_to lives_due followed living seq last_person_seq ' +
    'state shape readers last_hash',
  people: 'id name email email_key phone address',
  parties: 'case_id id role person_id member_id generation link_sha256',
  texts: 'case_id id body salt',
  events: 'case_id seq at type actor prev_hash hash body',
  messages: 'case_id id cause kind party_id member_id text_id state next_attempt_at created_at sent_at',
  submissions: 'case_id key body_sha256 party_id created_at',
} as const satisfies Record<FilledTable, string>

const JSON_COLUMNS = ['cases next_promise', 'cases points', 'cases living', 'cases state', 'events actor']

export function columnsOf(table: FilledTable): string[] {
  return ['tenant_id', ...COLUMNS[table].split(' ')]
}

/** Its columns in their order, each after a tab; the tenant and the end of the line are still to come. */
export function fieldsOf(table: FilledTable, row: Record<string, unknown>): string {
  return COLUMNS[table]
    .split(' ')
    .map((column) => `\t${fieldOf(`${table} ${column}`, row[column])}`)
    .join('')
}

function fieldOf(column: string, value: unknown): string {
  if (value === undefined) throw new Error(`nothing is known of ${column}`)
  if (value === null) return '\\N'
  if (JSON_COLUMNS.includes(column)) return escaped(JSON.stringify(value))
  if (Array.isArray(value)) return `{${value.join(',')}}`
  return escaped(value instanceof Date ? value.toISOString() : String(value))
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** As COPY reads it: what would end a field or a line is spelled out. */
export function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : text
}
