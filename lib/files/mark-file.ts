// The mark of an installation, in a file beside its folder of data: not in it, so that a copy which is put back leaves it.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { z } from 'zod'

const KeptMark = z.object({ id: z.uuid(), ticks: z.int().min(0) })
type KeptMark = z.infer<typeof KeptMark>

/** Where it is kept, for this folder of data. */
export function markBeside(folder: string): string {
  return `${path.resolve(folder)}.mark`
}

/** What the mark says; null without one, or with one that cannot be read. */
export async function readMark(file: string): Promise<KeptMark | null> {
  try {
    return KeptMark.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

/** All of it or nothing; false when it cannot be written. */
export async function writeMark(file: string, mark: KeptMark): Promise<boolean> {
  try {
    // There may be more workers: each writes a file of its own, and the last to rename has it.
    const making = `${file}.${hostname()}.${process.pid}`
    await writeFile(making, JSON.stringify(mark))
    await rename(making, file)
    return true
  } catch {
    return false
  }
}
