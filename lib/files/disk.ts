// Files in a folder of this machine, one folder an organisation. What is being written has a name of its own until it is whole.
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type FileName, fileNameFrom } from './file-name'
import type { FileStore, OpenFile, Range } from './file-store'

const UNFINISHED = '.part'
const MARK = 'which-disk'
const OURS_ALONE = { mode: 0o600 } as const

export function diskStore(folder: string): FileStore {
  const at = (name: FileName) => path.join(folder, fileNameFrom(name))
  return {
    put: (name, pieces) => put(at(name), pieces),
    open: (name, range) => openAt(at(name), range),
    remove: async (name) => {
      await rm(at(name), { force: true })
      await rm(`${at(name)}${UNFINISHED}`, { force: true })
    },
    removeAllOf: (tenantId) => rm(path.join(folder, ownFolder(tenantId)), { recursive: true, force: true }),
    list: () => everythingIn(folder),
    mark: () => mark(folder),
    knownMark: () => knownMark(folder),
  }
}

async function put(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<number> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const part = `${file}${UNFINISHED}`
  try {
    // One piece ahead and no more: the memory does not grow with the file.
    const source = Readable.from(pieces, { highWaterMark: 1 })
    await pipeline(source, createWriteStream(part, { ...OURS_ALONE, flush: true }))
    await rename(part, file)
  } catch (fault) {
    await rm(part, { force: true })
    throw fault
  }
  return (await stat(file)).size
}

async function openAt(file: string, range?: Range): Promise<OpenFile | null> {
  const handle = await open(file, 'r').catch(orNull)
  if (handle === null) return null
  try {
    const { size } = await handle.stat()
    const stream = handle.createReadStream(range ?? {})
    return { size, body: Readable.toWeb(stream) as ReadableStream<Uint8Array> }
  } catch (fault) {
    await handle.close()
    throw fault
  }
}

async function* everythingIn(folder: string) {
  for (const tenant of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (!tenant.isDirectory()) continue
    for (const name of await readdir(path.join(folder, tenant.name))) {
      const found = await stat(path.join(folder, tenant.name, name)).catch(orNull)
      if (found?.isFile()) yield { tenantId: tenant.name, name: `${tenant.name}/${name}`, at: found.mtime }
    }
  }
}

// Of two that make it at once, one is first and the other reads what that one wrote.
async function mark(folder: string): Promise<string> {
  const known = await knownMark(folder)
  if (known !== null) return known
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const made = crypto.randomUUID()
  try {
    await writeFile(path.join(folder, MARK), made, { ...OURS_ALONE, flag: 'wx', flush: true })
    return made
  } catch (fault) {
    if (codeOf(fault) !== 'EEXIST') throw fault
    return (await knownMark(folder)) ?? made
  }
}

async function knownMark(folder: string): Promise<string | null> {
  const text = await readFile(path.join(folder, MARK), 'utf8').catch(() => null)
  return text?.trim() || null
}

function ownFolder(tenantId: string): string {
  return path.dirname(fileNameFrom(`${tenantId}/${'0'.repeat(64)}`))
}

function orNull(fault: unknown): null {
  if (codeOf(fault) === 'ENOENT') return null
  throw fault
}

function codeOf(fault: unknown): unknown {
  return fault instanceof Error && 'code' in fault ? fault.code : undefined
}
