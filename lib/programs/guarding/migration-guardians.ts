// Guardians of what several migrations wrote anew: only the last of them counts.
import type { Guardian } from './guardian'

const storage = { project: 'storage' } as const
const tests = ['db/walls/made-anew']

export const migrationGuardians: Guardian[] = [
  {
    invariant: 'the access log is one chain: who seals waits for whoever seals',
    file: 'db/migrations/0144_sealing-does-not-grow.sql',
    guardian: "  perform pg_advisory_xact_lock(hashtextextended('access_log ' || app.current_tenant(), 0));\n",
    without: '',
    ...storage,
    tests: ['lib/jobs/seal-lines'],
  },
  {
    invariant: 'the access log is one chain: the cases of a list are in it',
    file: 'db/migrations/0060_shown-in-a-list.sql',
    guardian: 'case when line.shown_cases is null then',
    without: 'case when true then',
    ...storage,
    tests,
  },
]
