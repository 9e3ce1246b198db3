// The guardians of a house that runs on: through outages and sleep, in turns, by one clock.
import type { Guardian } from './guardian'

const rules = { project: 'rules' } as const
const storage = { project: 'storage' } as const

export const runningGuardians: Guardian[] = [
  {
    invariant: 'whoever waits when the database goes away hears it then',
    file: 'lib/programs/serving/answer-while-away.ts',
    guardian: 'for (const giveUp of waiting) giveUp()',
    without: '',
    ...rules,
    tests: ['lib/programs/serving/answer-while-away'],
  },
  {
    invariant: 'a refused password that worked before is an outage',
    file: 'lib/programs/serving/watch-database.ts',
    guardian: 'if (!hasWorked && isRefusal(fault))',
    without: 'if (isRefusal(fault))',
    ...rules,
    tests: ['lib/programs/serving/watch-database'],
  },
  {
    invariant: 'what falls over is started again, whatever it takes',
    file: 'lib/programs/starting/keep-server-running.ts',
    guardian: 'if (starting !== undefined || isAlive(server.pid)) return',
    without: 'return',
    ...rules,
    tests: ['lib/programs/starting/keep-server-running'],
  },
  {
    invariant: 'production has one clock',
    file: 'lib/settings/read-settings.ts',
    guardian: 'found.push(...otherClock(settings, program))',
    without: '',
    ...rules,
    tests: ['lib/settings'],
  },
  {
    invariant: 'the database tells the time of the house',
    file: 'db/migrations/0141_lines-sealed-later.sql',
    guardian: '  values (app.current_tenant(), app.now(),',
    without: '  values (app.current_tenant(), pg_catalog.now(),',
    ...storage,
    tests: ['lib/jobs/evaluation-clock'],
  },
  {
    invariant: 'organisations take turns',
    file: 'lib/jobs/mail-turns.ts',
    guardian: 'return { after: served,',
    without: 'return { after: null,',
    ...storage,
    tests: ['lib/jobs/turns'],
  },
  {
    invariant: 'an organisation that gives trouble uses up the turns of no other',
    file: 'lib/jobs/mail-turns.ts',
    guardian: "if (how === 'trouble') {",
    without: 'if (false as boolean) {',
    ...rules,
    tests: ['lib/jobs/mail-turns'],
  },
  {
    invariant: 'the sweep leaves what waits in its place',
    file: 'lib/jobs/tasks/sweep.ts',
    guardian: 'await keysWithoutJob([...due.keys()])',
    without: '[...due.keys()]',
    ...storage,
    tests: ['lib/jobs/turns'],
  },
  {
    invariant: 'what the dead held is free when another comes',
    file: 'lib/jobs/hold-place.ts',
    guardian: 'if (names.length > 0) await tx',
    without: 'if (false as boolean) await tx',
    ...storage,
    tests: ['lib/jobs/hold-place'],
  },
  {
    invariant: 'after a sleep no missed minute is made up for',
    file: 'lib/jobs/watch-for-sleep.ts',
    guardian: '> SLEPT_MS',
    without: '> SLEPT_MS * 1e9',
    ...storage,
    tests: ['lib/jobs/run-worker'],
  },
]
