// Guardians of: nothing is found of a case that one may not read, and what is forgotten is gone from the index at once.
import type { Guardian } from './guardian'

const SEEKING = 'db/migrations/0176_group-by-group.sql'
const MIGRATION = 'db/migrations/0157_search.sql'
const sought = { project: 'storage' as const, tests: ['lib/queries/search.storage'] }

export const searchGuardians: Guardian[] = [
  {
    invariant: 'a search finds no case that its member may not read, and counts none',
    file: SEEKING,
    guardian: 'select 1 from public.cases c where c.tenant_id = tenant and c.id = h.case_id offset 0',
    without: 'select 1',
    ...sought,
  },
  {
    invariant: 'no word is known to whoever may read none of the cases that have it',
    file: MIGRATION,
    guardian: 'and c.id = f.case_id',
    without: '',
    ...sought,
  },
  {
    invariant: 'a text that is forgotten is gone from the index in the same transaction',
    file: MIGRATION,
    guardian: 'when (old.body is distinct from new.body) execute function app.text_forgotten()',
    without: 'when (false) execute function app.text_forgotten()',
    ...sought,
  },
  {
    invariant: 'a person who is forgotten is gone from the index in the same transaction',
    file: MIGRATION,
    guardian:
      'when ((old.name, old.email, old.phone, old.address) is distinct from (new.name, new.email, new.phone, new.address))',
    without: 'when (false)',
    ...sought,
  },
  {
    invariant: 'what is written later on is found as well',
    file: MIGRATION,
    guardian: 'create trigger index_again after insert on texts for each row execute function app.index_again();',
    without: '',
    ...sought,
  },
]
