import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** What one installation made up for itself and must find again at its next start. */
export const KeptSecrets = z.object({
  superuser: z.string(),
  owner: z.string(),
  web: z.string(),
  worker: z.string(),
  authSecret: z.string(),
  /** The port of the database server, the same at each start while it is free. */
  port: z.number().optional(),
  /** Where the database is, when it could not be below the data folder. */
  databaseHome: z.string().optional(),
})
export type KeptSecrets = z.infer<typeof KeptSecrets>

export function readSecrets(folder: string): KeptSecrets {
  const file = fileIn(folder)
  if (existsSync(file)) return KeptSecrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  const fresh = { superuser: made(), owner: made(), web: made(), worker: made(), authSecret: made() }
  keepSecrets(folder, fresh)
  return fresh
}

/** Written beside and then renamed, so that a full disk or a crash leaves the old one whole. */
export function keepSecrets(folder: string, secrets: KeptSecrets): void {
  const text = `${JSON.stringify(secrets, null, 2)}\n`
  // Root may start what belongs to someone else, and must not take it from them.
  if (existsSync(fileIn(folder)) && readFileSync(fileIn(folder), 'utf8') === text) return
  const making = `${fileIn(folder)}.making`
  writeFileSync(making, text, { mode: 0o600, flush: true })
  renameSync(making, fileIn(folder))
}

function fileIn(folder: string): string {
  return path.join(folder, 'secrets.json')
}

function made(): string {
  return randomBytes(32).toString('hex')
}
