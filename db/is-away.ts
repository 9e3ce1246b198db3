import postgres from 'postgres'

/** The network's and the driver's words for: there is no database at the other end, now. */
const NOT_REACHED = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
]

/** PostgreSQL's own: connection exceptions, being stopped or started, no room for one more, a stand-by that only reads. */
const NOT_NOW = /^(08...|57P0[1-5]|53...|25006|58030)$/

/** It answered, and what it refuses will not pass by waiting: who we are, or what we ask for. */
const WRONG = ['28P01', '28000', '3D000']

/** Whether this fault says that the database is away for now; then waiting helps. */
export function isAway(fault: unknown): boolean {
  const code = codeOf(fault)
  return (
    NOT_REACHED.includes(code) || NOT_NOW.test(code) || /Connection terminated|timeout exceeded/.test(textOf(fault))
  )
}

/** Whether the database refuses what the settings say: a wrong password, or a database that is not there. */
export function isRefusal(fault: unknown): boolean {
  return WRONG.includes(codeOf(fault))
}

/** Why, for the list of wrong settings: in words, without repeating the address. */
export function refusalInWords(fault: unknown): string {
  return codeOf(fault) === '3D000'
    ? 'names a database that is not there'
    : 'is refused by the database: the user is not known there, or the password is wrong'
}

/** Asks the database at this address one thing, once, and what else is wanted of it. Throws what came of it. */
export async function tryDatabase(
  url: string,
  patienceSeconds = 5,
  besides?: (sql: postgres.Sql) => Promise<void>,
): Promise<void> {
  const address = new URL(url)
  address.searchParams.delete('pgbouncer')
  const sql = postgres(address.href, { max: 1, connect_timeout: patienceSeconds, onnotice: () => {}, prepare: false })
  try {
    await sql`select 1`
    await besides?.(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function codeOf(fault: unknown): string {
  const { code } = (fault ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : ''
}
