// Where time and chance come in: whoever starts something for real takes them from here and passes them on.
import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { clockAheadMs } from '@/lib/settings/env'
import type { Moment } from '@/lib/shared/moment'

/** `now` is the machine's clock, or in an evaluation the one that was asked for, which runs on as fast. */
export function atThisMoment(): Moment {
  return {
    now: new Date(Date.now() + clockAheadMs()),
    newId: () => v7(),
    secret: (bytes) => randomBytes(bytes).toString('hex'),
  }
}
