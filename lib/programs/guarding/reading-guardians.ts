// Guardians of: only the circle reads.
import type { Guardian } from './guardian'

const MIGRATION = 'db/migrations/0190_who-may-read.sql'
const rules = { project: 'rules' as const, tests: ['lib/core/case/who-reads', 'lib/core/case/somebody-hears'] }
const walls = { project: 'storage' as const, tests: ['db/walls/circle'] }
const closing = { project: 'storage' as const, tests: ['lib/operations/organisation/copies/at-closing'] }

export const readingGuardians: Guardian[] = [
  {
    invariant: 'only the circle reads',
    file: MIGRATION,
    guardian: 'else readers = any ((select app.circles_read())::uuid[]) end',
    without: 'else true end',
    ...walls,
  },
  {
    invariant: 'whoever only looks, without a function, reads no complaint',
    file: MIGRATION,
    guardian: 'case when readers is null then (select app.handles_complaints())',
    without: 'case when readers is null then true',
    ...walls,
  },
  {
    invariant: 'a complaint is always seen by somebody: where nobody fills what reads it, whoever oversees does',
    file: MIGRATION,
    guardian: ' or instead.is_mine and not c.words && held.words',
    without: '',
    ...walls,
  },
  {
    invariant: 'a complaint is always seen by somebody: also where all who read it are kept out',
    file: MIGRATION,
    guardian: "or (barred <> '{}' and app.reads_instead(readers, barred, state))",
    without: '',
    ...walls,
  },
  {
    invariant: 'who fills a function for one department reads that department',
    file: 'lib/core/procedure/readers.ts',
    guardian: 'department === null ? [id] : [word(id, department), word(id, ALL), word(ALL, department)]',
    without: '[id]',
    ...rules,
  },
  {
    invariant: 'a case that moves is read where it is now',
    file: 'db/stores/append-statement.ts',
    guardian: ", readers = (d->'circle'->>'id')::uuid\n",
    without: '\n',
    ...walls,
  },
  {
    invariant: 'nobody who may not read a case is told of it',
    file: 'lib/core/case/addressees.ts',
    guardian: 'oversees && readers.includes(id)',
    without: 'oversees',
    ...rules,
  },
  {
    invariant: 'what whoever closes an organisation may not read is kept for who may',
    file: 'lib/operations/organisation/copies/copies-at-closing.ts',
    guardian: '(tx) => readAmong(tx, ids)',
    without: 'async () => [...ids]',
    ...closing,
  },
]
