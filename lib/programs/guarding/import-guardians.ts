// The guardians of files that are brought in: nothing is made up, and no word of a stranger is a part of the program.
import type { Guardian } from './guardian'

export const importGuardians: Guardian[] = [
  {
    invariant: 'a case from a file has no handler of today',
    file: 'lib/core/case/file.ts',
    guardian: 'if (filing.imported) return unrouted(procedure)',
    without: 'if (false as boolean) return unrouted(procedure)',
    project: 'rules',
    tests: ['lib/core/case/brought-in'],
  },
  {
    invariant: 'what is open in a file and past its date is late',
    file: 'lib/core/case/file.ts',
    guardian: "kind === 'answer' || due > today",
    without: 'due > today',
    project: 'rules',
    tests: ['lib/core/case/brought-in'],
  },
  {
    invariant: 'a row that says something else than its case is told',
    file: 'lib/operations/cases/import/import-file.ts',
    guardian: 'then ? changedColumns(complaint, then, map) : []',
    without: 'then ? [] : []',
    project: 'storage',
    tests: ['lib/operations/cases/import/import-again'],
  },
  {
    invariant: 'no word of a stranger is a part of the program',
    file: 'lib/core/shared/look-up.ts',
    guardian: 'return Object.hasOwn(table, word) ? table[word] : undefined',
    without: 'return table[word]',
    project: 'rules',
    tests: ['app/words-of-strangers'],
  },
]
