// The file itself: one JSON text that can be read without us, as things were at one moment. Cases that whoever asks may not
// see are not in it, and it does not say whether there are any.
import type { Tx } from '@/db/in-tenant'
import { beginCopy, COPIED, COPIED_OF_CASES, rowsToCopy } from '@/db/stores/copied-rows-statement'
import { ownTenant } from '@/db/stores/own-tenant'

/** Told after each portion: how many tables are done, and how many characters were written. May end it by throwing. */
type OnProgress = (done: number, written: number) => Promise<void>

type OfCopy = { madeAt: Date; ofCases: string[] | null }

/** `ofCases`: these alone, without what the organisation has besides. */
export async function* piecesOfCopy(
  tx: Tx,
  { madeAt, ofCases }: OfCopy,
  onProgress: OnProgress,
): AsyncGenerator<string> {
  await beginCopy(tx)
  let written = 0
  const counted = (piece: string) => {
    written += piece.length
    return piece
  }
  const head = { format: 'gehoor 1', madeAt: madeAt.toISOString(), organisation: await ownTenant(tx) }
  yield counted(JSON.stringify(head).slice(0, -1))
  for (const [done, table] of tablesOf(ofCases).entries()) {
    yield counted(`,\n"${table}":[`)
    let separator = '\n'
    for await (const rows of rowsToCopy(tx, table, ofCases)) {
      yield counted(`${separator}${rows.join(',\n')}`)
      separator = ',\n'
      await onProgress(done, written)
    }
    yield counted(']')
  }
  yield counted('}\n')
}

/** What such a file holds, in its order. */
function tablesOf(ofCases: string[] | null) {
  return ofCases === null ? COPIED : COPIED_OF_CASES
}
