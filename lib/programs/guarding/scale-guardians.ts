// The guardians of a large organisation's neighbours: work grows at most with the size of the input.
import type { Guardian } from './guardian'

const storage = { project: 'storage' } as const
const tests = ['db/walls/large-neighbour']

export const scaleGuardians: Guardian[] = [
  {
    invariant: 'a list reads the words of what it shows, not of every case',
    file: 'db/stores/case-list-statement.ts',
    guardian: 'asked: ListAsked): Promise<ListedCase[]> {',
    without: 'one: ListAsked): Promise<ListedCase[]> {\n  const asked = { ...one, limit: one.limit * 1000 }',
    ...storage,
    tests,
  },
  {
    invariant: 'without statistics a list still reads its own stretch and no other case',
    file: 'db/in-tenant.ts',
    guardian: "enable_sort: 'off'",
    without: "enable_sort: 'on'",
    ...storage,
    tests: ['db/walls/large-and-small'],
  },
  {
    invariant: 'one filter reads its own stretch of an index, however rare what it asks for',
    file: 'db/stores/list-leads.ts',
    guardian: "case when c.department is null then '-' else c.department end = lead.value",
    without: "coalesce(c.department, '-') = lead.value",
    ...storage,
    tests: ['db/walls/large-and-small'],
  },
  {
    invariant: 'few cases of a period are put in order by themselves, and no list is walked for them',
    file: 'db/stores/few-cases-statement.ts',
    guardian: 'const FEW = 2_000',
    without: 'const FEW = 0',
    ...storage,
    tests: ['db/walls/large-and-small'],
  },
  {
    invariant: 'what hangs on a case looks that one up, and does not read all cases beside it',
    file: 'db/migrations/0164_case-by-case.sql',
    guardian: 'c.id = %1$I.case_id offset 0',
    without: 'c.id = %1$I.case_id',
    ...storage,
    tests: ['db/walls/case-by-case'],
  },
  {
    invariant: 'names of a procedure that were read before are those of the version in force',
    file: 'db/stores/procedure-names-statement.ts',
    guardian: 'known && row?.version === known.version',
    without: 'known',
    ...storage,
    tests: ['db/stores/procedure-names'],
  },
  {
    invariant: 'opening a case does not read every person of the organisation',
    file: 'db/stores/case-file-statement.ts',
    guardian: 'same.email_key = any (here.keys)',
    without: 'lower(same.email) = any (here.keys)',
    ...storage,
    tests,
  },
  {
    invariant: 'who came from outside pays for their own case',
    file: 'db/stores/case-filter-statement.ts',
    guardian: 'return fromOutside ?',
    without: 'return false ?',
    ...storage,
    tests: ['lib/operations/people/outsider-goes'],
  },
]
