// The guardians of a large organisation's neighbours: work grows at most with the size of the input.
import type { Guardian } from './guardian'

const storage = { project: 'storage' } as const
const tests = ['db/walls/large-neighbour']

export const scaleGuardians: Guardian[] = [
  {
    invariant: 'a list reads the words of what it shows, not of every case',
    file: 'db/stores/case-list.ts',
    guardian: 'asked.limit}\n    )',
    without: 'asked.limit * 1000}\n    )',
    ...storage,
    tests,
  },
  {
    invariant: 'opening a case does not read every person of the organisation',
    file: 'db/stores/case-file.ts',
    guardian: 'same.email_key = me.email_key',
    without: 'lower(same.email) = lower(me.email)',
    ...storage,
    tests,
  },
]
