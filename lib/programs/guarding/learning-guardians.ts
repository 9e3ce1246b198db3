// The guardians of figures and improvements: a number is its list, and nobody is told twice.
import type { Guardian } from './guardian'

const rules = { project: 'rules' } as const
const storage = { project: 'storage' } as const

export const learningGuardians: Guardian[] = [
  {
    invariant: 'two periods that follow each other count every complaint once',
    file: 'lib/core/insights/fits.ts',
    guardian: '(until === undefined || day < until)',
    without: '(until === undefined || day <= until)',
    ...rules,
    tests: ['lib/core/insights/definitions'],
  },
  {
    invariant: 'what the database counts is what the pure predicate says',
    file: 'db/stores/case-filter-statement.ts',
    guardian: 'c.promised_on < coalesce(c.suspended_on,',
    without: 'c.promised_on <= coalesce(c.suspended_on,',
    ...storage,
    tests: ['db/stores/case-filter-statement'],
  },
  {
    invariant: 'each number is the length of the list it leads to',
    file: 'db/stores/figures-by-day-statement.ts',
    guardian: ' and a.inside',
    without: '',
    ...storage,
    tests: ['db/stores/figures-statement'],
  },
  {
    invariant: 'what stands summed by day follows every change of a case',
    file: 'db/migrations/0172_figures-by-day.sql',
    guardian: 'select -1 as way, b.*',
    without: 'select 0 as way, b.*',
    ...storage,
    tests: ['db/stores/figures-by-day'],
  },
  {
    invariant: 'a case that not everybody may read is in nobody else’s figures',
    file: 'db/migrations/0172_figures-by-day.sql',
    guardian: "where phase = 'closed' and barred = '{}' and circle is null;",
    without: "where phase = 'closed' and circle is null;",
    ...storage,
    tests: ['db/stores/figures-by-day'],
  },
  {
    invariant: 'a day of answer that nobody knows is not a day on time',
    file: 'lib/core/insights/answer-standing.ts',
    guardian: "if (!promisedOn) return 'unknown'\n    if (firstAnsweredOn > promisedOn)",
    without: 'if (promisedOn && firstAnsweredOn > promisedOn)',
    ...rules,
    tests: ['lib/core/insights/answer-standing'],
  },
  {
    invariant: 'an improvement is told about once in a case',
    file: 'lib/core/case/acts/tell-improvement.ts',
    guardian: 'if (complaint.told.includes(improvement))',
    without: 'if (false as boolean)',
    ...rules,
    tests: ['lib/core/case/acts/tell-improvement'],
  },
  {
    invariant: 'only a mail that was given up is tried again by hand',
    file: 'db/stores/message-list-statement.ts',
    guardian: "and (m.state = 'failed'",
    without: "and (m.state in ('failed', 'sent')",
    ...storage,
    tests: ['lib/queries/read-messages'],
  },
  {
    invariant: 'what is known of too few to speak for all makes no percentage',
    file: 'lib/words/insights/say-findings.ts',
    guardian: 'percent: carried ? percentOf(inTime, decided) : null',
    without: 'percent: percentOf(inTime, decided)',
    ...rules,
    tests: ['lib/words/insights/say-findings'],
  },
]
