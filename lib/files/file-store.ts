// Where files are kept: one interface, so that another kind of place can stand behind it.
import type { FileName } from './file-name'

/** The first and the last byte, both included. */
export type Range = { start: number; end: number }

export type OpenFile = { size: number; body: ReadableStream<Uint8Array> }

export type FileStore = {
  /** Keeps what comes, as fast as it can be written; a file that did not come whole is never there. Returns its size in bytes. */
  put: (name: FileName, pieces: AsyncIterable<string | Uint8Array>) => Promise<number>
  /** The file, or a part of it; null when it is not there. */
  open: (name: FileName, range?: Range) => Promise<OpenFile | null>
  /** Nothing happens when it is not there. */
  remove: (name: FileName) => Promise<void>
  removeAllOf: (tenantId: string) => Promise<void>
  /** Everything there is, also what was broken off, with when it was last written. */
  list: () => AsyncIterable<{ tenantId: string; name: string; at: Date }>
  /** Which place this is: the same answer for every process that sees the same files. */
  mark: () => Promise<string>
  /** The mark, without making one where there is none. */
  knownMark: () => Promise<string | null>
}
