import type { BodyProblem } from './body-rules'
import { MOST_PARTS } from './body-rules'
import { contentKindOf } from './content-kind'
import { countIn } from './count-in'
import { readParts } from './read-parts'

/** What is wrong with a form as a whole, before its fields are given to anybody: too many of them, or cut off. */
export async function checkBody(type: string | undefined, bytes: Buffer): Promise<BodyProblem | null> {
  const { kind } = contentKindOf(type)
  if (kind === 'pairs') return countIn(bytes, '&', MOST_PARTS) >= MOST_PARTS ? 'too-large' : null
  if (kind === 'other') return null
  const read = await readParts(type ?? '', bytes)
  return read.ok ? null : read.refusal
}
