// Items that a law wants to see in a procedure, and the dates it gives to some of them.
import type { Period } from '@/lib/core/calendar/period'
import { comparePeriods } from './compare-periods'
import type { DemandedIn } from './law-rules'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

const FIELDS: Record<DemandedIn, string> = {
  capacities: 'definition.capacities',
  letterItems: 'processing.letterItems',
  tasks: 'processing.tasks',
  yearlyTasks: 'followUp.yearlyTasks',
  functions: 'contact.functions',
}

/**
 * Whether the item is there; a part of the answer must be mandatory too. Only its absence is worth a remark. Work that the law
 * asks for may be done outside this procedure; then only its reminder is missing.
 */
export function onDemanded(rule: RuleOf<'demanded'>, { draft }: Checked): Said[] {
  const items: Record<DemandedIn, { id?: string; mandatory?: boolean }[] | undefined> = {
    capacities: draft.definition?.capacities,
    letterItems: draft.processing?.letterItems,
    tasks: draft.processing?.tasks,
    yearlyTasks: draft.followUp?.yearlyTasks,
    functions: draft.contact?.functions,
  }
  const there = (items[rule.in] ?? []).find(({ id }) => id === rule.id)
  if (there && there.mandatory !== false) return []
  const how = there ? 'weak' : rule.in === 'tasks' || rule.in === 'yearlyTasks' ? 'undone' : 'gone'
  const level = how === 'undone' ? 'strain' : 'breach'
  return [remark(level, FIELDS[rule.in], rule.source, { kind: 'demanded', how, what: rule.says })]
}

/** A task that has to be done within a term, from the complaint on or from the day the answer is due. */
export function onTaskTerm(rule: RuleOf<'task-term'>, { draft, calendar }: Checked): Said[] {
  const { period, afterAnswer, source } = rule
  const tasks = draft.processing?.tasks ?? []
  const index = tasks.findIndex(({ id }) => id === rule.task)
  const own = wholePeriod(tasks[index]?.due?.period)
  const latest = afterAnswer ? later(wholePeriod(draft.followUp?.answer?.term?.period), period) : period
  if (!own || !latest) return []
  const level = comparePeriods(own, latest, calendar) === 'longer' ? 'breach' : 'fits'
  return [remark(level, `processing.tasks.${index}.due.period`, source, { kind: 'task-at-most', period, afterAnswer })]
}

/** Two periods after each other, when they are counted in the same unit. */
function later(first: Period | null, then: Period): Period | null {
  return first && first.unit === then.unit ? { amount: first.amount + then.amount, unit: then.unit } : null
}

/** A yearly task with a day before which it is done. */
export function onYearlyBefore(rule: RuleOf<'yearly-before'>, { draft }: Checked): Said[] {
  const tasks = draft.followUp?.yearlyTasks ?? []
  const index = tasks.findIndex(({ id }) => id === rule.task)
  const task = tasks[index]
  if (!task?.month || !task.day) return []
  const field = `followUp.yearlyTasks.${index}.${task.monthsAfterYear ? 'monthsAfterYear' : 'month'}`
  return [
    onItsDay(rule, task, { field, endsIn: draft.followUp?.financialYearEnds ?? 12 }),
    ...onExemption(rule, { index, skips: task.notWithoutComplaints === true }),
  ]
}

/** The law names a day of the calendar year; what counts from the end of another year is about other months. */
function onItsDay(
  rule: RuleOf<'yearly-before'>,
  task: YearlyDay,
  { field, endsIn }: { field: string; endsIn: number },
) {
  const { month = 0, day = 0, monthsAfterYear } = task
  if (monthsAfterYear && endsIn !== 12) return remark('strain', field, rule.source, { kind: 'yearly-other-year' })
  // The procedure names the day before which it is done, as the law does: before 1 June is 31 May at the latest.
  const before = monthsAfterYear ? (monthsAfterYear + 1) * 100 + 1 : month * 100 + day
  const late = before > rule.month * 100 + rule.day
  return late
    ? remark('breach', field, rule.source, { kind: 'yearly-late' })
    : remark('fits', field, rule.source, { kind: 'yearly-in-time' })
}

type YearlyDay = {
  month?: number | undefined
  day?: number | undefined
  monthsAfterYear?: number | null | undefined
}

/** Whether a year without complaints may be left out, and whether that is used. */
function onExemption({ exempt, source }: RuleOf<'yearly-before'>, { index, skips }: { index: number; skips: boolean }) {
  const field = `followUp.yearlyTasks.${index}.notWithoutComplaints`
  if (skips && !exempt) return [remark('breach', field, source, { kind: 'yearly-without-exemption' })]
  if (exempt && !skips) return [remark('stricter', field, source, { kind: 'yearly-exemption-not-used' })]
  return []
}
