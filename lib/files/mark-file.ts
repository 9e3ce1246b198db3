// The mark of an installation, in a file beside its folder of data: not in it, so that a copy which is put back leaves it.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'

const KeptMark = z.object({ id: z.uuid(), ticks: z.int().min(0) })
export type KeptMark = z.infer<typeof KeptMark>

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
    await writeFile(`${file}.new`, JSON.stringify(mark))
    await rename(`${file}.new`, file)
    return true
  } catch {
    return false
  }
}
