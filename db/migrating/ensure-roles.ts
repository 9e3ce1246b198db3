import postgres from 'postgres'
import { z } from 'zod'

/**
 * web and worker log in and own nothing (the worker: only its queue). gate and eraser never log in: the one owns the doors
 * past a tenant, the other the one function that removes an organisation that closed.
 */
const ROLES = ['gehoor_web', 'gehoor_worker', 'gehoor_gate', 'gehoor_eraser'] as const

/** Roles that the owner acts as, to make what belongs to them. */
const STOOD_IN_FOR = ['gehoor_worker', 'gehoor_gate', 'gehoor_eraser'] as const

const May = z.object({ already: z.boolean() })

const REFUSED = '42501'
const MADE_MEANWHILE = ['42710', '23505']

/** Makes the roles that are missing (without a login: an administrator gives those), and lets the owner act for three of them. */
export async function ensureRoles(sql: postgres.Sql): Promise<void> {
  for (const role of ROLES) {
    const found = await sql`select 1 from pg_roles where rolname = ${role}`
    if (found.length === 0) await make(sql, role)
  }
  for (const role of STOOD_IN_FOR) {
    const [may] = await sql`select pg_has_role(current_user, ${role}, 'SET') as already`
    if (!May.parse(may).already) await standIn(sql, role)
  }
}

async function make(sql: postgres.Sql, role: string) {
  try {
    await sql.unsafe(`create role ${role} nologin`)
  } catch (fault) {
    const code = codeOf(fault)
    // Roles belong to the whole server: another database may be migrated at this very moment.
    if (code !== undefined && MADE_MEANWHILE.includes(code)) return
    if (code !== REFUSED) throw fault
    throw new Error(`The role ${role} is missing and the owner may not make roles. ${HELP}`)
  }
}

async function standIn(sql: postgres.Sql, role: string) {
  try {
    await sql.unsafe(`grant ${role} to current_user with inherit false, set true`)
  } catch (fault) {
    if (codeOf(fault) !== REFUSED) throw fault
    throw new Error(`The owner may not act as ${role}, which owns a part of the database. ${HELP}`)
  }
}

const HELP =
  'Let an administrator run: create role gehoor_gate nologin; create role gehoor_eraser nologin; ' +
  'create role gehoor_web login; create role gehoor_worker login; ' +
  'grant gehoor_gate, gehoor_eraser, gehoor_worker to <the owner> with inherit false, set true;'

function codeOf(fault: unknown): string | undefined {
  return fault instanceof postgres.PostgresError ? fault.code : undefined
}
