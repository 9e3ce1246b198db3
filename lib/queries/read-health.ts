import { heartbeats } from '@/db/outside-tenant/heartbeats'
import { version } from '@/package.json'

const WORKER_IS_SILENT_AFTER_MS = 60_000
const DATABASE_ANSWERS_WITHIN_MS = 3000

export type Health = {
  status: 'ok' | 'down'
  database: 'ok' | 'silent'
  worker: 'ok' | 'silent' | 'unknown'
  version: string
}

/** How the house is: this process, the database, and whether the worker has shown itself in the last minute. */
export async function readHealth(now: Date): Promise<Health> {
  const at = await workerHeartbeat()
  if (at === 'no database') return { status: 'down', database: 'silent', worker: 'unknown', version }
  const isWell = at !== undefined && now.getTime() - at.getTime() < WORKER_IS_SILENT_AFTER_MS
  return { status: isWell ? 'ok' : 'down', database: 'ok', worker: isWell ? 'ok' : 'silent', version }
}

/** Whether this process can serve: it runs, and its database answers. */
export async function isReady(): Promise<boolean> {
  return (await workerHeartbeat()) !== 'no database'
}

/** When the worker last said that it was there. */
export async function workerHeartbeat(): Promise<Date | undefined | 'no database'> {
  const asked = ask().catch(() => 'no database' as const)
  const { promise: tooLate, resolve } = Promise.withResolvers<'no database'>()
  const timer = setTimeout(() => resolve('no database'), DATABASE_ANSWERS_WITHIN_MS)
  try {
    return await Promise.race([asked, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

async function ask(): Promise<Date | undefined> {
  const { worker } = await heartbeats()
  return worker === undefined ? undefined : new Date(worker)
}
