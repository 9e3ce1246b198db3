// The views of the list: closed choices with live counts, so that everything a handler must look at stands in one of them.
import { z } from 'zod'

/** mine, open and the like are about what is not closed; `all` is everything, for what a figure leads to. */
export const CaseView = z.enum(['mine', 'open', 'unassigned', 'today', 'late', 'waiting', 'answered', 'closed', 'all'])
export type CaseView = z.infer<typeof CaseView>
