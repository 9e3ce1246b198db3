// Who handles the case: someone who may, and never somebody the complaint is about.
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { keptApart } from '../apart'
import type { DecisionContext } from '../decision'
import { offers } from '../offers'
import { NOBODY } from '../tryout'
import { NO_PARTY } from '../who-may'

/** Gives the case to a handler. Someone who is, or may be, the subject is refused (Awb 9:7, Uitvoeringsbesluit Wkkgz 7.1). */
export const assign = act('assign', {
  shape: { handler: Id, department: Slug.nullable() },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['handler-assigned'],
  decide(complaint, { handler, department }, { staffing, procedure }) {
    if (complaint.barred.includes(handler)) return refuse({ kind: 'conflict-of-interest' })
    if (keptApart(complaint).includes(handler)) return refuse({ kind: 'looked-before' })
    if (!staffing.members.some(({ id, canHandle }) => id === handler && canHandle)) {
      return refuse({ kind: 'unknown-choice', field: 'handler' })
    }
    if (!offers(procedure.contact.departments, department))
      return refuse({ kind: 'unknown-choice', field: 'department' })
    const office = officeOf(handler, complaint.function, { staffing, procedure })
    const by = office === complaint.function ? {} : { function: office }
    return ok([{ type: 'handler-assigned', handler, department: department ?? complaint.department, ...by }])
  },
  button: (complaint, { staffing }) => {
    const free = staffing.members.find(({ id, canHandle }) => canHandle && !keptApart(complaint).includes(id))
    return { handler: free?.id ?? NOBODY, department: null }
  },
})

/**
 * The function by which somebody handles it from now on: the one it was with where they fill that, else the first of the
 * procedure that they fill; whoever fills none handles it in the place of who had it.
 */
function officeOf(
  handler: string,
  now: string,
  { staffing, procedure }: Pick<DecisionContext, 'staffing' | 'procedure'>,
): string {
  const theirs = staffing.holders.flatMap((holder) => (holder.member === handler ? [holder.function] : []))
  if (theirs.includes(now)) return now
  return procedure.contact.functions.find(({ id }) => theirs.includes(id))?.id ?? now
}
