import { expect, test } from 'vitest'
import { AMSTERDAM, addDays, civilDateIn } from '@/lib/core/calendar/civil-date'
import { aCase, act, attempt, member, SYSTEM, TENANT, uuid, type World } from '@/lib/core/case/testing/a-case'
import { asProcedure, type ProcedureDraft } from '@/lib/core/procedure/draft'
import { withValueAt } from '@/lib/core/procedure/draft-place'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import { lifeOf } from '../story'
import { complaintOf, HOW_MANY } from './complaint-of'
import { waterrijk } from './organisation'

const NOW = new Date('2026-11-30T09:00:00Z')
const actors = Object.fromEntries(waterrijk.people.map(({ key }, i) => [key, member(uuid(950 + i))]))

function procedureOfWaterrijk() {
  const preset = presetFor(waterrijk.sector)
  if (!preset) throw new Error('no preset')
  const values = Object.entries(waterrijk.values(preset.draft))
  const draft = values.reduce<unknown>((so, [path, value]) => withValueAt(so, path, value), filledIn(preset))
  const done = asProcedure(draft as ProcedureDraft)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return done.value
}

const procedure = procedureOfWaterrijk()
const staffing: World['staffing'] = {
  members: waterrijk.people.map(({ key, name }) => ({
    id: actors[key]?.memberId ?? '',
    name,
    canHandle: true,
    oversees: false,
    away: false,
  })),
  holders: waterrijk.people.flatMap(({ key, fills }) =>
    fills.map((fill) => {
      const [office = '', department = null] = fill.split('@')
      return { function: office, department, member: actors[key]?.memberId ?? '' }
    }),
  ),
}

// Without a database: whatever the rules come to ask of an answer, the demo must be able to give.
test('every seventh complaint of the town can be lived as it is told', () => {
  const refused = new Set<string>()
  for (let i = 0; i < HOW_MANY; i += 7) {
    const life = lifeOf(complaintOf(i), { tenantId: TENANT, members: actors } as Parameters<typeof lifeOf>[1], NOW)
    const { channel, receivedOn = addDays(civilDateIn(AMSTERDAM, NOW), -1) } = life.complaint
    const filing = { channel, subjects: life.complaint.answers.subjects }
    let world = aCase(receivedOn, { procedure, staffing, filing })
    for (const { at, by, does } of life.acts) {
      world = act(world, civilDateIn(AMSTERDAM, at), { type: 'take-due-steps' }, SYSTEM)
      const loaded = { complaint: world.complaint, procedure, lastHash: '' } as unknown as Parameters<typeof does>[0]
      for (const command of does(loaded)) {
        const after = attempt(world, civilDateIn(AMSTERDAM, at), command, by(loaded))
        if ('kind' in after) refused.add(`${command.type}: ${after.kind}`)
        else world = after
      }
    }
  }
  expect([...refused]).toEqual([])
})
