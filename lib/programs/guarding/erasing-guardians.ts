// The guardians of keeping and erasing: nothing goes unless somebody decided it, then all of it goes, and it stays gone.
import type { Guardian } from './guardian'

const erasing = { project: 'storage', tests: ['lib/operations/cases/erase-case'] } as const

export const erasingGuardians: Guardian[] = [
  {
    invariant: 'a case that is held is not erased',
    file: 'lib/core/case/acts/erase.ts',
    guardian: 'if (held && held >= today)',
    without: 'if (held === today && held < today)',
    ...erasing,
    tests: [...erasing.tests],
  },
  {
    invariant: 'a case is not erased before the law allows it, whoever asks',
    file: 'lib/core/case/acts/erase.ts',
    guardian: 'if (law && law >= today)',
    without: 'if (law && law < law)',
    ...erasing,
    tests: [...erasing.tests],
  },
  {
    invariant: 'nothing is done to a case that was erased',
    file: 'lib/core/case/decide.ts',
    guardian: 'if (complaint.erasedOn && !onlyTellsOfMail(command))',
    without: 'if (complaint.erasedOn && onlyTellsOfMail(command))',
    ...erasing,
    tests: [...erasing.tests],
  },
  {
    invariant: 'what was mailed goes with the case',
    file: 'db/stores/erase-case-statement.ts',
    guardian: 'union select carried_by from theirs where carried_by is not null)',
    without: 'union select carried_by from theirs where carried_by is not null) and false',
    ...erasing,
    tests: [...erasing.tests],
  },
  {
    invariant: 'a mail in a worker’s hands stops the erasing: what it says could be kept after it',
    file: 'db/stores/erase-case-statement.ts',
    guardian: 'if (going) return null',
    without: '',
    ...erasing,
    tests: [...erasing.tests],
  },
  {
    invariant: 'what was sent can be taken away only of a case that somebody erased',
    file: 'db/migrations/0195_erasing.sql',
    guardian: 'and c.erased_on is not null));\ncreate policy only_erased on submissions',
    without: '));\ncreate policy only_erased on submissions',
    ...erasing,
    tests: [...erasing.tests],
  },
  {
    invariant: 'what was erased is erased again when a backup is put back',
    file: 'lib/operations/cases/erase-again.ts',
    guardian: 'if (!found || found.complaint.erasedOn) return false',
    without: 'if (found) return false',
    project: 'storage',
    tests: ['lib/operations/cases/erase-again'],
  },
  {
    invariant: 'a column that may hold what a person typed is known to erasing',
    file: 'db/erased-columns.test.ts',
    guardian: "  'people.phone': 'gone',\n",
    without: '',
    project: 'rules',
    tests: ['db/erased-columns'],
  },
]
