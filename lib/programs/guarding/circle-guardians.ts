// The guardians of who reads what: a case within its circle, opened from outside for a while, a pass to what is one's own.
import type { Guardian } from './guardian'

const walls = { project: 'storage' as const, tests: ['db/walls/circle'] }
const passes = { project: 'storage' as const, tests: ['app/_respond/pass-walls', 'app/_respond/pass.storage'] }
const living = { project: 'storage' as const, tests: ['db/stores/living-by-day'] }
const CIRCLE = 'db/migrations/0190_who-may-read.sql'
const PASS = 'db/migrations/0174_passes.sql'

export const circleGuardians: Guardian[] = [
  {
    invariant: 'whoever is outside its circle reads no case: the policy',
    file: CIRCLE,
    guardian: 'else readers = any ((select app.circles_read())::uuid[]) end',
    without: 'else true end',
    ...walls,
  },
  {
    invariant: 'a case moves to the circle of where it now belongs, in the transaction that moves it',
    file: 'db/stores/append-statement.ts',
    guardian: ", readers = (d->'circle'->>'id')::uuid",
    without: '',
    ...walls,
  },
  {
    invariant: 'whoever handles a case for no longer than that reads it for no longer than that',
    file: CIRCLE,
    guardian: 'or handler = (select app.current_member())',
    without: 'or handler is not null',
    ...walls,
  },
  {
    invariant: 'who is complained about reads nothing of it, whatever circle they are in',
    file: 'lib/core/case/who-reads.ts',
    guardian: '.filter((id) => !complaint.barred.includes(id))',
    without: '',
    project: 'rules',
    tests: ['lib/core/case/who-reads'],
  },
  {
    invariant: 'only those whom the procedure names read: the functions at work, and of a department those of it',
    file: 'lib/core/procedure/readers.ts',
    guardian: "department === null || readers !== 'department'",
    without: 'department === null',
    project: 'rules',
    tests: ['lib/core/case/who-reads'],
  },
  {
    invariant: 'who is complained about does not open the case from outside, and is not told that there is one',
    file: 'lib/operations/cases/open-from-outside.ts',
    guardian: 'complaint !== undefined && !complaint.barred.includes(actor.memberId)',
    without: 'complaint !== undefined',
    ...walls,
  },
  {
    invariant: 'what was opened from outside closes after two days',
    file: 'db/migrations/0191_let-in.sql',
    guardian: 'and (l.until is null or l.until > app.now())',
    without: '',
    ...walls,
  },
  {
    invariant: 'a pass shows nobody anything that does not name them',
    file: PASS,
    guardian: "and e.body::jsonb #>> '{event,party}' = pass->>'partyId'\n",
    without: '\n',
    ...passes,
  },
  {
    invariant: 'a pass is of who is complained about or a witness: it opens no status page, and a status link no pass',
    file: PASS,
    guardian: "and p.role in ('subject', 'witness')",
    without: '',
    ...passes,
  },
  {
    invariant: 'a pass opens the case that it is of, and no other',
    file: PASS,
    guardian: "if pass is null or pass->>'reference' <> named then",
    without: 'if pass is null then',
    ...passes,
  },
  {
    invariant: 'what was erased is in the ledger before it counts as kept there',
    file: 'lib/operations/cases/erase-again.ts',
    guardian: 'await keepErasures(file, found)\n',
    without: '\n',
    project: 'storage',
    tests: ['lib/operations/cases/erase-again'],
  },
  {
    invariant: 'the ledger is only added to',
    file: 'lib/files/erased-file.ts',
    guardian: 'await appendFile(file,',
    without: "await (await import('node:fs/promises')).writeFile(file,",
    project: 'rules',
    tests: ['lib/files/erased-file'],
  },
  {
    invariant: 'that nobody complained is asked of every case, not of those that one may read',
    file: 'db/stores/counting.ts',
    guardian: "tx.sql`select set_config('app.counting', 'yes', true)`,\n    count,",
    without: 'tx.sql`select 1`,\n    count,',
    project: 'storage',
    tests: ['lib/operations/organisation/yearly'],
  },
  {
    invariant: 'what goes on of a case from which somebody is kept out is in none of their figures',
    file: 'db/migrations/0220_living-by-day.sql',
    guardian: "where barred = '{}' and circle is null;",
    without: 'where circle is null;',
    ...living,
  },
  {
    invariant: 'what goes on stands summed by day as the cases say it, after every change',
    file: 'db/migrations/0220_living-by-day.sql',
    guardian: 'select -1 as way, b.*',
    without: 'select 0 as way, b.*',
    ...living,
  },
]
