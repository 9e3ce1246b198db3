// Where time and chance come in: whoever starts something for real takes them from here and passes them on.
import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { Moment } from '@/lib/shared/moment'

export function atThisMoment(): Moment {
  return { now: new Date(), newId: () => v7(), secret: (bytes) => randomBytes(bytes).toString('hex') }
}
