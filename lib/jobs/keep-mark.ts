// The mark outside the database, beside the folder of data: who this installation is and how far it had counted. Data that
// are put back have counted less far; then what was sent since is not sent again, and who was sent away does not come in.
import type { Sql } from '@/db/client'
import { lookAtItself } from '@/db/outside-tenant/restored'
import { readMark, writeMark } from '@/lib/files/mark-file'

const WENT_BACK = [
  'These data were put back: they are older than what this installation had, or were made anew.',
  'Mail of before is held until somebody has it sent (on the page Messages), everybody is signed out,',
  'and everybody chooses a new password by mail.',
].join(' ')
const NOT_KEPT = 'The mark beside the data folder cannot be written: a copy of it that is put back may not be noticed.'

/** `through`: the database, when it is not the one of this process. */
type Keeping = { file: string; onTrouble: (sentence: string) => void; through?: () => Sql }

/** One beat: holds the database beside the mark, and brings the mark up to date. A mark that cannot be written is told once. */
export function markKeeper({ file, onTrouble, through }: Keeping) {
  let isTold = false
  return async (at: Date): Promise<void> => {
    const { id, ticks, wentBack } = await lookAtItself(at, await readMark(file), through?.())
    if (wentBack) onTrouble(WENT_BACK)
    const isKept = await writeMark(file, { id, ticks })
    if (!isKept && !isTold) onTrouble(NOT_KEPT)
    isTold = !isKept
  }
}
