// What keeps each sentence that an organisation writes in its own words, by the field of the procedure that it stands in.
import type { KeptBy } from './kept-by'

const WORDS: readonly KeptBy[] = ['words']
const LAW: readonly KeptBy[] = ['law']
const FORM: readonly KeptBy[] = ['page/form']
const ROUTED: readonly KeptBy[] = ['page/routing', 'act/assign']

/** What keeps a sentence that an organisation writes itself, by the field that it stands in. */
const FIELDS: Record<string, readonly KeptBy[]> = {
  'definition.opening': WORDS,
  'definition.complaint': WORDS,
  'definition.reassurance': WORDS,
  'definition.capacities.*.label': FORM,
  'definition.elsewhere.*.when': LAW,
  'definition.elsewhere.*.where': LAW,
  'intake.subjects.*.label': FORM,
  'intake.ways.*.note': ['right/enter-complaint'],
  'intake.wishes.*.label': FORM,
  'processing.steps.*.name': ['act/take-step'],
  'processing.steps.*.happens': ['act/take-step'],
  'processing.remedies.*.label': ['act/judge-point'],
  'processing.letterItems.*.words': ['refused/letter-lacks'],
  'processing.hearing.grounds.*.words': ['act/waive-hearing', 'refused/no-such-ground'],
  'processing.refusal.grounds.*.words': ['act/refuse', 'mail/refused'],
  'processing.suspension.reasons.*.label': ['act/suspend'],
  'processing.secrecy': ['policy/circle'],
  'contact.functions.*.name': ROUTED,
  'contact.functions.*.does': ROUTED,
  'contact.departments.*.name': ROUTED,
  'contact.hours': WORDS,
  'followUp.externalBodies.*.when': LAW,
  'followUp.externalBodies.*.cost': LAW,
  'followUp.yearlyTasks.*.title': ['task/yearly'],
  'adoption.by': WORDS,
  'adoption.advisedBy': WORDS,
}

export function fieldKeptBy(field: string): readonly KeptBy[] {
  return FIELDS[field] ?? []
}
