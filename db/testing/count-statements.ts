import { watchStatements } from '@/db/client'

/** What every transaction needs besides its work, and what a fresh connection asks about array types. */
const BESIDES = [
  /^begin\b/i,
  /^commit$/i,
  /^rollback$/i,
  /set_config\('app\.tenant_id'/,
  /\bfrom pg_catalog\.pg_type\b/i,
]

/**
 * The statements that `work` sent, besides BEGIN, set_config and COMMIT: no page may need more than six, and as many for one
 * row as for a thousand. Counts whatever this process sends meanwhile, so let nothing else run.
 */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = []
  const stop = watchStatements((statement) => {
    if (!BESIDES.some((pattern) => pattern.test(statement.trim()))) statements.push(statement.trim())
  })
  try {
    return { result: await work(), statements }
  } finally {
    stop()
  }
}
