// The guardians of data that were put back: nothing goes twice, nobody comes in unseen.
import type { Guardian } from './guardian'

const storage = { project: 'storage', tests: ['lib/jobs/restored'] } as const

export const restoredGuardians: Guardian[] = [
  {
    invariant: 'data that are older than the mark outside send nothing of before',
    file: 'lib/jobs/keep-mark.ts',
    guardian: 'await lookAtItself(at, await readMark(file))',
    without: 'await lookAtItself(at, null)',
    ...storage,
    tests: [...storage.tests],
  },
  {
    invariant: 'what fell due before data were put back is not mailed a second time',
    file: 'lib/jobs/take-due-steps.ts',
    guardian: 'const quiet = await isQuiet()',
    without: 'const quiet = (await isQuiet()) && (false as boolean)',
    ...storage,
    tests: [...storage.tests],
  },
  {
    invariant: 'a session of before data were put back opens nothing, at once',
    file: 'db/migrations/0071_restored.sql',
    guardian: 's.expires_at > at and app.is_itself()',
    without: 's.expires_at > at',
    ...storage,
    tests: [...storage.tests],
  },
  {
    invariant: 'an old password opens nothing after data were put back',
    file: 'db/migrations/0071_restored.sql',
    guardian: 'delete from public.passwords;',
    without: '',
    ...storage,
    tests: [...storage.tests],
  },
]
