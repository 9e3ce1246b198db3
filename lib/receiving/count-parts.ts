import { MOST_PARTS } from './body-rules'
import { contentKindOf } from './content-kind'

/** Looks at the next piece of a body; false once there were too many parts in all of it. */
type PartsLeft = (piece: Buffer) => boolean

/**
 * Counts the parts of a form while it comes in, piece by piece, so that of a form with too many no more is kept than its limit.
 * Counts what stands between the parts, also where one piece ends within it; the work grows with the piece and with nothing else.
 */
export function partsLeftOf(type: string | undefined): PartsLeft {
  const content = contentKindOf(type)
  if (content.kind === 'pairs') return counting(Buffer.from('&'), MOST_PARTS - 1)
  // One more: the sign that the last part is over.
  if (content.kind === 'parts' && content.boundary !== null)
    return counting(Buffer.from(`--${content.boundary}`), MOST_PARTS + 1)
  return () => true
}

function counting(word: Buffer, most: number): PartsLeft {
  let found = 0
  let tail = Buffer.alloc(0)
  return (piece) => {
    const bytes = tail.length === 0 ? piece : Buffer.concat([tail, piece])
    let from = 0
    for (let at = bytes.indexOf(word); at >= 0 && found <= most; at = bytes.indexOf(word, from)) {
      found += 1
      from = at + word.length
    }
    // Of what was counted nothing is looked at twice; of the rest only as much as may be the beginning of one.
    tail = Buffer.from(bytes.subarray(Math.max(from, bytes.length - word.length + 1)))
    return found <= most
  }
}
