import type { IncomingMessage } from 'node:http'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { partsLeftOf } from './count-parts'
import type { Place } from './room-for-bodies'

/** Why a body was not taken. `gone`: whoever sent it went away, so that nobody waits for an answer. */
type NotTaken = 'too-large' | 'no-room' | 'gone'

/**
 * The whole body, if it is no longer than `most` and has no more parts than a form may have; stops keeping it at the first byte
 * too many, and with the piece that holds the first part too many.
 */
export function takeBody(request: IncomingMessage, most: number, place: Place): Promise<Result<Buffer, NotTaken>> {
  const partsLeft = partsLeftOf(request.headers['content-type'])
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(refuse('too-large'))
  const pieces: Buffer[] = []
  let size = 0
  return new Promise((resolve) => {
    const done = (result: Result<Buffer, NotTaken>) => {
      request.off('data', keep).off('end', whole).off('close', gone).off('error', gone)
      resolve(result)
    }
    const keep = (piece: Buffer) => {
      size += piece.length
      if (size > most) done(refuse('too-large'))
      else if (!partsLeft(piece)) done(refuse('too-large'))
      else if (place.take(piece.length)) pieces.push(piece)
      else done(refuse('no-room'))
    }
    const whole = () => done(request.complete ? ok(Buffer.concat(pieces)) : refuse('gone'))
    const gone = () => done(refuse('gone'))
    request.on('data', keep).on('end', whole).on('close', gone).on('error', gone)
  })
}
