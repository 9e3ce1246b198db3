// What was erased, in a file beside the folder of data: a backup that is put back takes neither the database's word for it nor
// this file along. It is only ever added to, and holds ids and days alone.
import { createReadStream } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

export const KeptErasure = z.object({
  tenant: z.uuid(),
  case: z.uuid(),
  because: z.string(),
  on: z.string(),
  decidedBy: z.uuid().nullable(),
})
export type KeptErasure = z.infer<typeof KeptErasure>

/** Where it is kept, for this folder of data. */
export function erasedBeside(folder: string): string {
  return `${path.resolve(folder)}.erased`
}

/** Adds these, on the disk when this returns; behind a line that was broken off they begin on one of their own. */
export async function keepErasures(file: string, erasures: readonly KeptErasure[]): Promise<void> {
  const lines = erasures.map((one) => `${JSON.stringify(KeptErasure.parse(one))}\n`).join('')
  await appendFile(file, `\n${lines}`, { mode: 0o600, flush: true })
}

/** All of them, the oldest first; none without a file. What was broken off while it was written is left out. */
export async function* keptErasures(file: string): AsyncGenerator<KeptErasure> {
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      const read = KeptErasure.safeParse(jsonIn(line)).data
      if (read) yield read
    }
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault
  }
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
