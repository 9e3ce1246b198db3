// A message for somebody who left no e-mail address goes nowhere by itself: somebody calls, or prints it and posts it.
import { endOfTerm } from '@/lib/core/calendar/term'
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { TextRef } from '../event-parts'
import type { CaseEvent } from '../events'
import { isPending } from './pending'

/** The task that brings a message, within two working days; nothing when a mail does, or when nobody knows how to reach them. */
export function byHand(
  complaint: ComplaintCase,
  { party, text }: { party: string; text: TextRef },
  { hasAddress, newId, today, procedure }: DecisionContext,
): CaseEvent[] {
  const person = complaint.parties.find(({ id }) => id === party)?.person
  if (!person || hasAddress(person) || asksThemselves(complaint)) return []
  const { calendar, firstContact } = procedure.followUp
  const period = { amount: 2, unit: 'working-days' as const }
  const end = endOfTerm({ start: today, period, calendar, law: 'next-working-day' })
  const by = firstContact?.by ?? null
  return [{ type: 'promise-made', promise: { id: newId(), kind: 'task', task: null, text, by, ...end, to: party } }]
}

/** What stands with a message that somebody has to bring: contact is not made by writing what nobody has brought yet. */
export function markedByHand(task: readonly CaseEvent[]): { byHand?: true } {
  return task.length > 0 ? { byHand: true } : {}
}

/** The messages for this party that were still to be brought are brought. */
export function broughtTo(complaint: ComplaintCase, party: string, today: DecisionContext['today']): CaseEvent[] {
  return complaint.promises
    .filter((promise) => promise.to === party && isPending(promise))
    .map(({ id }) => ({ type: 'promise-kept', promise: id, on: today }))
}

/** Who filed without a name, by the form, is called by nobody: they read on their own page that they can ask. */
function asksThemselves({ channel, reachBy }: ComplaintCase): boolean {
  return channel === 'form' && reachBy === 'nothing'
}
