// Who gets no e-mail from us is called or written to by a person.
import { endOfTerm } from '@/lib/core/calendar/term'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { CaseEvent } from '../events'

/** Contact again, promised within two working days, with someone who gets no e-mail from us but can be reached. */
export function bySomeone(complaint: ComplaintCase, context: DecisionContext): CaseEvent[] {
  if (complaint.reachBy === 'email' || complaint.reachBy === 'nothing') return []
  const { newId, today, procedure } = context
  const { calendar, firstContact } = procedure.followUp
  const period = { amount: 2, unit: 'working-days' as const }
  const end = endOfTerm({ start: today, period, calendar, law: 'next-working-day' })
  // A call that is promised already, and has not come too late, is not promised again.
  if (complaint.promises.some(({ kind, state }) => kind === 'first-contact' && state === 'open')) return []
  const by = firstContact?.by ?? null
  return [{ type: 'promise-made', promise: { id: newId(), kind: 'first-contact', task: null, text: null, by, ...end } }]
}
