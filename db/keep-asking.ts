import postgres from 'postgres'
import { PROMPT } from './prompt-socket'

type Asking = { url: string; patienceSeconds: number; ask: (sql: postgres.Sql) => Promise<void> }

/** It did not answer, and did not refuse. */
export class TooSlow extends Error {}

/**
 * Asks the database at this address something, again and again, on a connection that nobody else uses. It is kept while it
 * answers: a new one each second costs the server and us more than many a page. Where a kept one fails a new one is asked, so
 * that a server that began anew is not taken for one that is away.
 */
export function keepAsking({ url, patienceSeconds, ask }: Asking): () => Promise<void> {
  const address = new URL(url)
  address.searchParams.delete('pgbouncer')
  const own = { ...PROMPT, max: 1, connect_timeout: patienceSeconds, onnotice: () => {}, prepare: false }
  let kept: postgres.Sql | undefined

  const once = async (sql: postgres.Sql) => {
    const { promise: enough, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(new TooSlow('the database is slow')), patienceSeconds * 1000)
    try {
      await Promise.race([ask(sql), enough])
      kept = sql
    } catch (fault) {
      kept = undefined
      void sql.end({ timeout: 0 }).catch(() => {})
      throw fault
    } finally {
      clearTimeout(timer)
    }
  }
  return async () => {
    if (kept === undefined) return once(postgres(address.href, own))
    try {
      await once(kept)
    } catch (fault) {
      if (fault instanceof TooSlow) throw fault
      await once(postgres(address.href, own))
    }
  }
}
