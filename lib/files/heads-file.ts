// Where each organisation's log of who looked had come at the end of a night, in a file beside the folder of data: not in the
// database, so that a chain that is written anew from the beginning does not fit it; not in the folder, so that a copy which
// is put back leaves it. It is only ever added to.
import { createReadStream } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

/** The number and the hash of the last sealed line, and how many cases and events there were at least. No name. */
export const KeptHead = z.object({
  at: z.iso.datetime(),
  tenant: z.uuid(),
  line: z.int().min(0),
  hash: z.string(),
  cases: z.int().min(0),
  events: z.int().min(0),
})
export type KeptHead = z.infer<typeof KeptHead>

/** That data were put back, and the moment they are of: what was kept after that moment, and before this, is of other data. */
const PutBack = z.object({ at: z.iso.datetime({ offset: true }), from: z.iso.datetime({ offset: true }).nullable() })
export type PutBack = z.infer<typeof PutBack>
const PutBackLine = z.object({ putBack: PutBack })

/** Where it is kept, for this folder of data. */
export function headsBeside(folder: string): string {
  return `${path.resolve(folder)}.heads`
}

/** Adds one, on the disk when this returns. It begins on a line of its own, also behind one that was broken off. */
export async function keepHead(file: string, head: KeptHead): Promise<void> {
  await add(file, head)
}

/** Adds that data were put back, once. */
export async function keepPutBack(file: string, putBack: PutBack): Promise<void> {
  const known = await putBacksIn(file)
  if (!known.some(({ at }) => Date.parse(at) === Date.parse(putBack.at))) await add(file, { putBack })
}

async function add(file: string, line: object): Promise<void> {
  await appendFile(file, `\n${JSON.stringify(line)}\n`, { mode: 0o600, flush: true })
}

/**
 * All that count, the oldest first, one at a time; none without a file. What was broken off while it was written is left out,
 * and so is what was kept of data that others were put back over. `putBack`: one that may not stand in the file yet.
 */
export async function* keptHeads(file: string, putBack: PutBack | null = null): AsyncGenerator<KeptHead> {
  const back = await putBacksIn(file)
  if (putBack !== null) back.push(putBack)
  for await (const line of linesOf(file)) {
    const head = KeptHead.safeParse(line).data
    if (head && !back.some((one) => isOfOtherData(head, one))) yield head
  }
}

/** The last that counts of each organisation, by its id. */
export async function lastHeads(file: string): Promise<Map<string, KeptHead>> {
  const last = new Map<string, KeptHead>()
  for await (const head of keptHeads(file)) last.set(head.tenant, head)
  return last
}

function isOfOtherData(head: KeptHead, { at, from }: PutBack): boolean {
  const kept = Date.parse(head.at)
  return kept < Date.parse(at) && (from === null || kept > Date.parse(from))
}

async function putBacksIn(file: string): Promise<PutBack[]> {
  const found: PutBack[] = []
  for await (const line of linesOf(file)) {
    const read = PutBackLine.safeParse(line).data
    if (read) found.push(read.putBack)
  }
  return found
}

async function* linesOf(file: string): AsyncGenerator<unknown> {
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }))
      yield jsonIn(line)
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
