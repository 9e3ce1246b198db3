// The acts of a case among its buttons, in the order in which they stand there.
import { z } from 'zod'
import type { ButtonType } from '@/lib/core/case/commands'
import type { PageAct } from './page-act'
import { reopenAct, timeActs } from './time-acts'
import { workActs } from './work-acts'

/** By what has to be allowed; null for what has a place of its own: the answer its page, and what one writes the conversation. */
export const actsOnPage: { [Button in ButtonType]: PageAct | null } = {
  answer: null,
  reply: null,
  ask: null,
  reopen: reopenAct,
  ...workActs,
  ...timeActs,
}

const schemas = Object.values(actsOnPage).flatMap((one) => (one === null ? [] : [one.schema]))

/** The form of any of them. */
export const GivenAct = z.discriminatedUnion('act', schemas as [(typeof schemas)[number]])
