// Where time and chance come in: whoever starts something for real takes them from here and passes them on.
import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Moment } from '@/lib/core/shared/moment'
import { clockAheadMs } from '@/lib/settings/env'

/** `now` is the machine's clock, or in an evaluation the one that was asked for, which runs on as fast. */
export function atThisMoment(): Moment {
  return {
    now: new Date(Date.now() + clockAheadMs()),
    newId: () => v7(),
    secret: (bytes) => randomBytes(bytes).toString('hex'),
  }
}
