// A message that no mail brings, or that somebody wants on paper, goes nowhere by itself: it is printed and posted, handed
// over, or told by telephone. Until somebody says that it was, it has not been sent (Awb 9:6, 9:12; Wkkgz 17.1).
import { type CivilDate, compareDates } from '@/lib/core/calendar/civil-date'
import { endOfTerm } from '@/lib/core/calendar/term'
import type { CaseParty, CasePromise, ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import { BroughtHow, type LetterKind, type TextRef } from '../event-parts'
import type { CaseEvent } from '../events'
import { isPending } from './pending'

type Bringing = { party: string; text: TextRef | null; letter: LetterKind; by?: CivilDate | null }

/**
 * The task that brings a message, within two working days and never after the day by which it has to be there (`by`); nothing
 * when a mail does, or when nobody knows how to reach them.
 */
export function byHand(
  complaint: ComplaintCase,
  { party, text, letter, by = null }: Bringing,
  context: DecisionContext,
): CaseEvent[] {
  const { newId, today, procedure } = context
  const whom = complaint.parties.find(({ id }) => id === party)
  if (!whom || !isOnPaper(complaint, whom, context)) return []
  const { calendar, firstContact } = procedure.followUp
  const period = { amount: 2, unit: 'working-days' as const }
  const end = endOfTerm({ start: today, period, calendar, law: 'next-working-day' })
  const sooner = by !== null && by >= today && by < end.due ? dueOn(today, by) : end
  const task = { id: newId(), kind: 'task' as const, task: null, text, by: firstContact?.by ?? null }
  return [{ type: 'promise-made', promise: { ...task, ...sooner, to: party, letter } }]
}

/** Whether what we write to this party has to be brought: they want paper, or left no address for mail. */
function isOnPaper(
  complaint: ComplaintCase,
  party: Pick<CaseParty, 'person' | 'post' | 'role'>,
  { hasAddress }: Pick<DecisionContext, 'hasAddress'>,
): boolean {
  if (party.post) return true
  const complains = party.role === 'complainant' || party.role === 'representative'
  return !hasAddress(party.person) && !(complains && asksThemselves(complaint))
}

/** What stands with a message that somebody has to bring: contact is not made by writing what nobody has brought yet. */
export function markedByHand(task: readonly CaseEvent[]): { byHand?: true } {
  return task.length > 0 ? { byHand: true } : {}
}

/** A letter that still has to be brought. */
export function isLetter(promise: CasePromise): boolean {
  return promise.to !== undefined
}

/** What this letter is; an older one that does not say it is a message. */
export function letterKindOf({ letter = 'reply' }: Pick<CasePromise, 'letter'>): LetterKind {
  return letter
}

/** Letters of which a telephone call is not enough: the law, or the procedure, wants them on paper. */
const WRITTEN: readonly LetterKind[] = ['acknowledgement', 'answer', 'extension', 'refusal']

/** Whether it is only brought when it was posted, handed over, or read out for want of an address. */
export function hasToBeWritten(promise: CasePromise): boolean {
  return isLetter(promise) && WRITTEN.includes(letterKindOf(promise))
}

/**
 * How this letter can be brought. What has to be written is read out only to who has no postal address; that we have a complaint,
 * or need more time, never is.
 */
export function waysToBring(promise: CasePromise, { hasPostalAddress }: { hasPostalAddress: boolean }): BroughtHow[] {
  const kind = letterKindOf(promise)
  const isOnPaperAlways = hasPostalAddress || kind === 'acknowledgement' || kind === 'extension'
  return BroughtHow.options.filter((how) => how !== 'read-out' || !hasToBeWritten(promise) || !isOnPaperAlways)
}

/** The messages for this party that a call can bring are brought. */
export function broughtTo(complaint: ComplaintCase, party: string, today: CivilDate): CaseEvent[] {
  return complaint.promises
    .filter((promise) => promise.to === party && !hasToBeWritten(promise) && isPending(promise))
    .map(({ id }) => ({ type: 'promise-kept', promise: id, on: today }))
}

/** Letters of this kind that were not brought yet no longer have to be: another takes their place. */
export function takenBack(complaint: ComplaintCase, kind: LetterKind): CaseEvent[] {
  return complaint.promises
    .filter((promise) => isLetter(promise) && promise.kind === 'task' && letterKindOf(promise) === kind)
    .filter(isPending)
    .map(({ id }) => ({ type: 'promise-lapsed', promise: id }))
}

/** The day on which this letter was written: none is posted before. */
export function writtenOn({ enteredOn }: ComplaintCase, { kind, sum }: CasePromise): CivilDate {
  const [start] = sum
  const begun = kind === 'task' && start?.kind === 'start' ? start.date : enteredOn
  return compareDates(begun, enteredOn) > 0 ? begun : enteredOn
}

function dueOn(today: CivilDate, due: CivilDate) {
  const sum = [
    { kind: 'start' as const, date: today },
    { kind: 'due' as const, date: due },
  ]
  return { due, rawEnd: due, sum }
}

/** Who filed without a name, by the form, is called by nobody: they read on their own page that they can ask. */
function asksThemselves({ channel, reachBy }: Pick<ComplaintCase, 'channel' | 'reachBy'>): boolean {
  return channel === 'form' && reachBy === 'nothing'
}
