// The guardians of sharing: of one port by several processes, and of their connections and their time by organisations.
import type { Guardian } from './guardian'

const rules = { project: 'rules' } as const
const storage = { project: 'storage' } as const

export const turnGuardians: Guardian[] = [
  {
    invariant: 'no organisation takes every place while others are there',
    file: 'db/turns/fair-turns.ts',
    guardian: 'party.inside < ofOneBesideOthers && !party.isResting',
    without: 'party.inside < places',
    ...rules,
    tests: ['db/turns/fair-turns'],
  },
  {
    invariant: 'who has more waiting leaves half of the time to others',
    file: 'db/turns/fair-turns.ts',
    guardian: 'rest(party, clock() - began)',
    without: 'rest(party, 0)',
    ...rules,
    tests: ['db/turns/fair-turns'],
  },
  {
    invariant: 'an organisation is beside others in whichever process those are served',
    file: 'lib/programs/starting/share-the-port.ts',
    guardian: 'if (other !== by) other.tell(said)',
    without: '{}',
    ...rules,
    tests: ['lib/programs/starting/share-the-port'],
  },
  {
    invariant: 'a process hears whom the others serve',
    file: 'lib/programs/serving/between-processes.ts',
    guardian: 'if (isToldToOthers(said)) usher.heard(said.asked)',
    without: '{}',
    ...rules,
    tests: ['lib/programs/serving/between-processes'],
  },
  {
    invariant: 'organisations go round',
    file: 'db/turns/fair-turns.ts',
    guardian: 'parties.delete(whose)\n    parties.set(whose, party)',
    without: '',
    ...rules,
    tests: ['db/turns/fair-turns'],
  },
  {
    invariant: 'what comes before a page is begun waits for its turn as well',
    file: 'lib/programs/serving/in-turn.ts',
    guardian: "await (asked === '' || reservedSlugs.has(asked) ? ours : turns).take(asked)",
    without: '() => {}',
    ...rules,
    tests: ['lib/programs/serving/in-turn'],
  },
  {
    invariant: 'a slow reader holds no place',
    file: 'lib/programs/serving/in-turn.ts',
    guardian: 'const enough = setTimeout(giveBack, afterMs)',
    without: 'const enough = setTimeout(() => {}, afterMs)',
    ...rules,
    tests: ['lib/programs/serving/in-turn'],
  },
  {
    invariant: 'a connection is waited for in turn, and no longer than one may',
    file: 'db/in-tenant.ts',
    guardian: 'await house.inTurn(actor.tenantId, () =>',
    without: 'await (async (work: () => Promise<{ done: T }>) => work())(() =>',
    ...storage,
    tests: ['db/turns.storage', 'app/_respond/busy'],
  },
  {
    invariant: 'a page that meets a limit of the database says that it is too busy',
    file: 'db/client.ts',
    guardian: 'if (wereOthersFirst(fault)) house.gehoorOthersFirst?.()',
    without: "if (fault instanceof Error && fault.name === 'NoConnectionFree') house.gehoorOthersFirst?.()",
    ...storage,
    tests: ['db/turns.storage'],
  },
  {
    invariant: 'nobody is told that nothing was kept of what is done',
    file: 'lib/programs/serving/answer-while-away.ts',
    guardian: "wasDone(response) ? 'page-later' : why",
    without: 'why',
    ...rules,
    tests: ['lib/programs/serving/answer-while-away'],
  },
  {
    invariant: 'what was typed comes back when it is too busy',
    file: 'app/_respond/busy.tsx',
    guardian: "request.method === 'POST' ? await readForm(request) : null",
    without: 'null as null | Awaited<ReturnType<typeof readForm>>',
    ...storage,
    tests: ['app/_respond/busy'],
  },
  {
    invariant: 'the worker does not start by way of a pooler',
    file: 'lib/settings/read-settings.ts',
    guardian: 'found.push(...throughPooler(settings))',
    without: '',
    ...rules,
    tests: ['lib/settings'],
  },
]
