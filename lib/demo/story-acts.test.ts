import { expect, test } from 'vitest'
import { addDays } from '@/lib/core/calendar/civil-date'
import { aCase, act, HANNA, member, staffingFor, uuid } from '@/lib/core/case/testing/a-case'
import { municipality } from '@/lib/core/case/testing/heard-case'
import type { StoryAct } from './story'
import { workday } from './story'
import { hears, sendsCopies } from './story-acts'

const about = { person: uuid(801), name: 'Piet Puk', member: null }

// What falls in a weekend was done on the Friday before it, and so was the hearing that it tells of.
test.each([1, 2, 3, 4, 5, 6, 7])('a hearing and a copy can be told of on any day of the week (%i days ago)', (ago) => {
  const procedure = municipality()
  const world = aCase('2026-02-20', { procedure, staffing: staffingFor(procedure), filing: { about } })
  const day = (back: number) => addDays('2026-03-09', -back)
  const given = [sendsCopies(['hanna', ago, '13:00'], 'Een kopie.'), hears(['hanna', ago, '14:00'], 'Een verslag.')]
  const commands = given.flatMap((told: StoryAct) => {
    const scene = { complaint: world.complaint, procedure, lastHash: '', day, member: () => HANNA }
    return told.does(scene as unknown as Parameters<StoryAct['does']>[0])
  })
  expect(commands.map(({ type }) => type)).toEqual(['send-copy', 'hold-hearing'])
  const after = commands.reduce((so, command) => act(so, workday(day(ago)), command, member(HANNA)), world)
  expect(after.complaint.promises.find(({ kind }) => kind === 'hearing')?.state).toBe('kept')
})
