// Who handles the case: someone who may, and never somebody the complaint is about.
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { keptApart } from '../apart'
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
    return ok([{ type: 'handler-assigned', handler, department: department ?? complaint.department }])
  },
  button: (complaint, { staffing }) => {
    const free = staffing.members.find(({ id, canHandle }) => canHandle && !keptApart(complaint).includes(id))
    return { handler: free?.id ?? NOBODY, department: null }
  },
})
