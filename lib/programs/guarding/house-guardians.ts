// Guardians of the house's own invariants: walls between organisations, what only grows, one writer, once.
import type { Guardian } from './guardian'

const walls = { project: 'storage' as const, tests: ['db/walls'] }
const flow = { project: 'storage' as const, tests: ['lib/operations/cases/case-flow'] }

export const houseGuardians: Guardian[] = [
  {
    invariant: 'another tenant’s row is never seen: the policy',
    file: 'db/migrations/0004_row-security.sql',
    guardian: 'create policy own_tenant on %I using (tenant_id = (select app.current_tenant()))',
    without: 'create policy own_tenant on %I using (true)',
    ...walls,
  },
  {
    invariant: 'another tenant’s row is never seen: not by the owner either',
    file: 'db/migrations/0004_row-security.sql',
    guardian: "    execute format('alter table %I force row level security', name);\n",
    without: '',
    ...walls,
  },
  {
    invariant: 'another tenant’s row is never seen: the query’s own filter',
    file: 'db/stores/load-case.ts',
    guardian: '.where(and(eq(cases.tenantId, tenantId), which))',
    without: '.where(which)',
    project: 'storage',
    tests: ['db/walls/filters', 'db/walls/every-store-filters'],
  },
  {
    invariant: 'another tenant’s row is never referred to: the key',
    file: 'db/migrations/0003_cases.sql',
    guardian: 'foreign key (tenant_id, case_id, party_id) references parties,\n  foreign key (tenant_id, member_id)',
    without: 'foreign key (tenant_id, member_id)',
    ...walls,
  },
  {
    invariant: 'a member who is complained about sees nothing of the case',
    file: 'db/migrations/0004_row-security.sql',
    guardian: 'not barred @> array[(select app.current_member())]',
    without: 'true',
    project: 'storage',
    tests: ['db/walls/barred'],
  },
  {
    invariant: 'the timeline only grows',
    file: 'db/migrations/0004_row-security.sql',
    guardian: 'create trigger only_grows before update or delete or truncate on events\n',
    without: 'create trigger only_grows before truncate on events\n',
    ...walls,
  },
  {
    invariant: 'a published version never changes',
    file: 'db/migrations/0005_grants.sql',
    guardian: 'grant insert on procedure_versions to gehoor_web;',
    without: 'grant insert, update on procedure_versions to gehoor_web;',
    ...walls,
  },
  {
    invariant: 'a tampered event is found',
    file: 'db/stores/chain.ts',
    guardian: "hashOf('sha256', prevHash + body)",
    without: "hashOf('sha256', prevHash)",
    project: 'storage',
    tests: ['db/stores/verify-chain'],
  },
  {
    invariant: 'the row equals its events',
    file: 'lib/operations/cases/record-events.ts',
    guardian: 'apply(writing.caseId, so, entry), before)',
    without: "so && entry.event.type === 'note-added' ? so : apply(writing.caseId, so, entry), before)",
    ...flow,
  },
  {
    invariant: 'a form sent twice is one case',
    file: 'lib/operations/cases/file-complaint.ts',
    guardian: 'if (!isSubmissionTaken(fault)) throw fault',
    without: 'throw fault',
    ...flow,
  },
  {
    invariant: 'what a person did since one looked stops a command',
    file: 'lib/operations/cases/perform.ts',
    guardian: 'if (isStale(complaint, command, seen))',
    without: 'if (false as boolean)',
    ...flow,
  },
  {
    invariant: 'who looked is written down',
    file: 'lib/queries/look.ts',
    guardian: "      purpose: 'look',",
    without: "      purpose: 'change',",
    project: 'storage',
    tests: ['lib/queries/look'],
  },
  {
    invariant: 'pure rules know no clock',
    file: 'lib/core/case/apply.ts',
    guardian: 'civilDateIn(AMSTERDAM, new Date(at))',
    without: 'civilDateIn(AMSTERDAM, new Date())',
    project: 'rules',
    tests: ['lib/boundaries'],
  },
]
