// The guardians of a large organisation's neighbours: work grows at most with the size of the input.
import type { Guardian } from './guardian'

const storage = { project: 'storage' } as const
const tests = ['db/walls/large-neighbour']

export const scaleGuardians: Guardian[] = [
  {
    invariant: 'a list reads the words of what it shows, not of every case',
    file: 'db/stores/case-list-statement.ts',
    guardian: 'asked.limit}\n    )',
    without: 'asked.limit * 1000}\n    )',
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
    invariant: 'opening a case does not read every person of the organisation',
    file: 'db/stores/case-file-statement.ts',
    guardian: 'same.email_key = any (here.keys)',
    without: 'lower(same.email) = any (here.keys)',
    ...storage,
    tests,
  },
  {
    invariant: 'a name is looked for in the people, not in what each case lets see of them',
    file: 'db/migrations/0101_large-lists.sql',
    guardian: 'alter policy not_barred on people to gehoor_web, gehoor_worker;',
    without: '',
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
