import { expect, test } from 'vitest'
import { aboutRun } from './about-run'

const machine = { cores: 2, memoryGB: 25, kernel: '6.1 x64', node: 'v24.1.0' }
const plan = { size: 200, neighbour: 0, beside: [], seconds: 5, sustained: 60, runs: 3, only: null }
const about = { at: '2026-11-29T13:50:01.000Z', commit: null, machine, database: { server_version: '18.4' }, plan }

test('a run says when, of which code, on what machine, and whether it is a trial only', () => {
  const commit = { id: '5036fba44945', changed: true }
  expect(aboutRun({ ...about, commit, plan: { ...plan, neighbour: 9, runs: 2 } })).toBe(
    [
      '2026-11-29 13:50 of 5036fba, with changes: 200 cases beside an organisation of 9, 2 runs of 5 s.',
      '2 cores and 25 GB for everything, Linux 6.1 x64, Node v24.1.0, PostgreSQL 18.4.',
      'Fewer than 3 runs: this is a trial.',
    ].join('\n'),
  )
  expect(aboutRun(about)).not.toContain('trial')
})
