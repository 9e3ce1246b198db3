// Items that a law wants to see in a procedure, and the dates it gives to some of them.
import type { Period } from '@/lib/core/calendar/period'
import { comparePeriods } from './compare-periods'
import type { DemandedIn } from './law-rules'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, spelled, wholePeriod } from './rule-of'

const FIELDS: Record<DemandedIn, string> = {
  capacities: 'definition.capacities',
  letterItems: 'processing.letterItems',
  tasks: 'processing.tasks',
  yearlyTasks: 'followUp.yearlyTasks',
}

/** Whether the item is there; a part of the answer must be mandatory too. Only its absence is worth a remark. */
export function onDemanded(rule: RuleOf<'demanded'>, { draft }: Checked): Said[] {
  const items: Record<DemandedIn, { id?: string; mandatory?: boolean }[] | undefined> = {
    capacities: draft.definition?.capacities,
    letterItems: draft.processing?.letterItems,
    tasks: draft.processing?.tasks,
    yearlyTasks: draft.followUp?.yearlyTasks,
  }
  const there = (items[rule.in] ?? []).find(({ id }) => id === rule.id)
  if (there && there.mandatory !== false) return []
  const said = there ? 'weak' : rule.in === 'tasks' || rule.in === 'yearlyTasks' ? 'undone' : 'gone'
  const words = SENTENCES[said]
  return [
    remark(said === 'undone' ? 'strain' : 'breach', FIELDS[rule.in], rule.source, {
      nl: `${words.nl}: ${rule.says.nl}.`,
      en: `${words.en}: ${rule.says.en}.`,
    }),
  ]
}

/** Work that the law asks for may be done outside this procedure; then only its reminder is missing. */
const SENTENCES = {
  weak: { nl: 'Dit mag niet ontbreken', en: 'This may not be left out' },
  gone: { nl: 'Hier ontbreekt', en: 'Missing here' },
  undone: {
    nl: 'De wet vraagt dit, en u heeft er geen taak voor',
    en: 'The law asks this, and you have no task for it',
  },
}

/** A task that has to be done within a term, from the complaint on or from the day the answer is due. */
export function onTaskTerm(rule: RuleOf<'task-term'>, { draft, calendar }: Checked): Said[] {
  const tasks = draft.processing?.tasks ?? []
  const index = tasks.findIndex(({ id }) => id === rule.task)
  const own = wholePeriod(tasks[index]?.due?.period)
  const latest = rule.afterAnswer ? later(wholePeriod(draft.followUp?.answer?.term?.period), rule.period) : rule.period
  if (!own || !latest) return []
  const level = comparePeriods(own, latest, calendar) === 'longer' ? 'breach' : 'fits'
  const after = rule.afterAnswer ? { nl: ' na het oordeel', en: ' after the judgement' } : { nl: '', en: '' }
  return [
    remark(level, `processing.tasks.${index}.due.period`, rule.source, {
      nl: `Ten hoogste ${spelled(rule.period, 'nl')}${after.nl}.`,
      en: `At most ${spelled(rule.period, 'en')}${after.en}.`,
    }),
  ]
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
  const late = task.month * 100 + task.day > rule.month * 100 + rule.day
  return [
    remark(late ? 'breach' : 'fits', `followUp.yearlyTasks.${index}.month`, rule.source, {
      nl: late ? 'Dit is later dan de wet toestaat.' : 'Dit is op tijd.',
      en: late ? 'This is later than the law allows.' : 'This is in time.',
    }),
  ]
}
