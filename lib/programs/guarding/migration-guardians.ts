// Guardians of what several migrations wrote anew: only the last of them counts.
import type { Guardian } from './guardian'

const storage = { project: 'storage' } as const
const tests = ['db/walls/made-anew']

export const migrationGuardians: Guardian[] = [
  {
    invariant: 'the access log is one chain: who writes a line waits for the line before it',
    file: 'db/migrations/0068_lines-by-the-house-clock.sql',
    guardian: "  perform pg_advisory_xact_lock(hashtextextended('access_log ' || app.current_tenant(), 0));\n",
    without: '',
    ...storage,
    tests,
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
