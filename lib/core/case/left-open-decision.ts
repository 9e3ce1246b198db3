// What somebody decides of a thing that is still open where a case ends.
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { Body } from './case-text'

/** promise: a promise or a task. question: that we asked. invitation: to be heard. signature: an answer that waits for one. hold: kept beyond its time. */
export const LeftOpenWhat = z.enum(['promise', 'question', 'invitation', 'signature', 'hold'])
export type LeftOpenWhat = z.infer<typeof LeftOpenWhat>

/** kept: it was done, on that day. lives-on: somebody does it by that day, though the case is closed. dropped: it is not done, and why. */
export const Becomes = z.enum(['kept', 'lives-on', 'dropped'])
export type Becomes = z.infer<typeof Becomes>

/** `thing`: the promise; or the text, or the party, by which the other things are known. */
export const LeftOpenDecision = z.strictObject({
  thing: Id,
  becomes: Becomes,
  on: CivilDate.nullable(),
  owner: Id.nullable(),
  reason: Body.nullable(),
})
export type LeftOpenDecision = z.infer<typeof LeftOpenDecision>

export const LeftOpenDecisions = z.array(LeftOpenDecision).max(60)
