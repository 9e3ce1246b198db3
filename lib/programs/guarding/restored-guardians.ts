// The guardians of data that were put back: nothing goes twice, nobody comes in unseen.
import type { Guardian } from './guardian'

const storage = { project: 'storage', tests: ['lib/jobs/restored'] } as const

export const restoredGuardians: Guardian[] = [
  {
    invariant: 'data that are older than the mark outside send nothing of before',
    file: 'lib/jobs/keep-mark.ts',
    guardian: 'await lookAtItself(at, await readMark(file), through?.())',
    without: 'await lookAtItself(at, null, through?.())',
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
    file: 'db/migrations/0150_identities.sql',
    guardian: 'delete from public.passwords;',
    without: '',
    ...storage,
    tests: [...storage.tests],
  },
  {
    invariant: 'an identity of another provider opens nothing after data were put back',
    file: 'db/migrations/0150_identities.sql',
    guardian: 'delete from public.identities;',
    without: '',
    ...storage,
    tests: ['lib/session/adapter'],
  },
  {
    invariant: 'an identity of another provider never moves from one account to another',
    file: 'db/migrations/0150_identities.sql',
    guardian: 'do update set linked_at = i.linked_at where i.user_id = excluded.user_id',
    without: 'do update set user_id = excluded.user_id',
    ...storage,
    tests: ['lib/session/adapter'],
  },
  {
    invariant: 'an invitation of before data were put back lets nobody in',
    file: 'db/migrations/0150_identities.sql',
    guardian: 'where i.accepted_at is null and i.withdrawn_at is null returning 1)',
    without: 'where false returning 1)',
    ...storage,
    tests: [...storage.tests],
  },
  {
    invariant: 'what closed is not removed in the week after data were put back',
    file: 'lib/jobs/remove-closed.ts',
    guardian: 'if (restored && now.getTime() - Date.parse(restored.at) < THINK_AGAIN_MS) return',
    without: '',
    ...storage,
    tests: [...storage.tests],
  },
  {
    invariant: 'web and worker do not work on a database that is older than they are',
    file: 'db/migrating/data-age.ts',
    guardian: 'if (ours.some((name) => !applied.includes(name))) throw new OlderData()',
    without: 'void applied',
    ...storage,
    tests: ['db/migrating/data-age'],
  },
  {
    invariant: 'a newer database is not brought "up to date" by an older program',
    file: 'db/migrating/apply-migrations.ts',
    guardian: 'refuseNewer([...applied.keys()], migrations)',
    without: '',
    ...storage,
    tests: ['db/migrating/data-age'],
  },
]
