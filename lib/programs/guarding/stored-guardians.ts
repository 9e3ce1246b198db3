// The guardians of what lies in store: whatever was written once can be read, and what cannot be read harms nothing else.
import type { Guardian } from './guardian'

export const storedGuardians: Guardian[] = [
  {
    invariant: 'what is of a format that does not exist is refused, not guessed at',
    file: 'lib/core/shared/stored-shape.ts',
    guardian: ' || format > today',
    without: '',
    project: 'rules',
    tests: ['lib/core/shared/stored-shape', 'lib/core/case/event-from'],
  },
  {
    invariant: 'an event that was written under an older name is read by its own',
    file: 'lib/core/case/event-from.ts',
    guardian: "type: 'telling-wished'",
    without: "type: 'hearing-wished'",
    project: 'rules',
    tests: ['lib/core/case/event-from', 'db/kept-forever'],
  },
  {
    invariant: 'a case that cannot be read keeps nobody from seeing the others in a list',
    file: 'db/stores/case-list-statement.ts',
    guardian: "jsonb_path_query(c.state, '$.promises[*]')",
    without: "jsonb_array_elements(c.state->'promises')",
    project: 'storage',
    tests: ['db/stores/not-readable'],
  },
  {
    invariant: 'a row that cannot be brought up to date keeps no other waiting',
    file: 'lib/operations/cases/bring-up-rows.ts',
    guardian: 'if (isAway(fault)) throw fault',
    without: 'throw fault',
    project: 'storage',
    tests: ['lib/jobs/older-rows'],
  },
  {
    invariant: 'an older row that is worked on stays older until the worker has made it anew',
    file: 'db/stores/change-of-case.ts',
    guardian: 'least(c.shape, n.shape)',
    without: 'n.shape',
    project: 'storage',
    tests: ['lib/jobs/older-rows'],
  },
  {
    invariant: 'a row whose events do not end as it says is not painted over',
    file: 'db/stores/older-rows-statement.ts',
    guardian: ' || events.at(-1)?.hash !== lastHash',
    without: '',
    project: 'storage',
    tests: ['lib/jobs/older-rows'],
  },
]
