import postgres from 'postgres'

export const OWNER = 'gehoor_owner'
export const WEB = 'gehoor_web'
export const WORKER = 'gehoor_worker'

type Superuser = { port: number; password: string }
type RolePasswords = { owner: string; web: string; worker: string }

const quiet = { max: 1, connect_timeout: 5, onnotice: () => {} } as const

export function superuserOf({ port, password }: Superuser, database = 'postgres') {
  return postgres({ ...quiet, host: '127.0.0.1', port, user: 'postgres', password, database })
}

type Answer = 'welcome' | 'wrong password' | 'silence'

/** How a server on this port takes our password. */
export async function ask(at: Superuser): Promise<Answer> {
  const sql = superuserOf(at)
  try {
    await sql`select 1`
    return 'welcome'
  } catch (fault) {
    return fault instanceof postgres.PostgresError && fault.code === '28P01' ? 'wrong password' : 'silence'
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/**
 * The login roles of an embedded server: an owner who may make roles, and two runtime roles that own nothing.
 * The owner makes the other two, as an administrator of a PostgreSQL of one's own would do it.
 */
export async function provisionRoles(at: Superuser, passwords: RolePasswords): Promise<void> {
  const sql = superuserOf(at)
  try {
    await ensureRole(sql, { name: OWNER, password: passwords.owner, rights: 'CREATEROLE' })
    await sql.unsafe(`SET ROLE ${OWNER}`)
    await ensureRole(sql, { name: WEB, password: passwords.web, rights: '' })
    await ensureRole(sql, { name: WORKER, password: passwords.worker, rights: '' })
  } finally {
    await sql.end()
  }
}

/** Makes an empty database that belongs to the owner, when it is not there yet. */
export async function provisionDatabase(at: Superuser, name: string): Promise<void> {
  const sql = superuserOf(at)
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`
    if (found.length === 0) await sql.unsafe(`CREATE DATABASE ${name} OWNER ${OWNER}`)
  } finally {
    await sql.end()
  }
}

type Role = { name: string; password: string; rights: string }

async function ensureRole(sql: postgres.Sql, { name, password, rights }: Role) {
  const found = await sql`select 1 from pg_roles where rolname = ${name}`
  const verb = found.length === 0 ? 'CREATE' : 'ALTER'
  // DDL takes no parameters; the password is ours, made of hexadecimal signs only.
  if (!/^[0-9a-f]+$/.test(password)) throw new Error(`The password of ${name} has signs that are not hexadecimal.`)
  await sql.unsafe(`${verb} ROLE ${name} LOGIN ${rights} PASSWORD '${password}'`)
}

export function urlFor(at: { port: number; role: string; password: string; database: string }): string {
  return `postgres://${at.role}:${at.password}@127.0.0.1:${at.port}/${at.database}`
}
