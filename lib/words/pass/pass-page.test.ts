import { describe, expect, test } from 'vitest'
import { act, SYSTEM, type World } from '@/lib/core/case/testing/a-case'
import { complaint, heard, invited, judged, letter, partyOf } from '@/lib/core/case/testing/heard-case'
import { passPageOf } from './pass-page'

const DAY = '2026-03-03'

/** Invited to a day to come, and heard before it. */
function answered(): World {
  const start = judged(complaint())
  const all = [partyOf(start, 'complainant'), partyOf(start, 'subject')]
  const copied = act(start, '2026-02-23', { type: 'send-copy', party: all[1] ?? '', text: 'Er is een klacht over u.' })
  const asked = act(copied, '2026-02-23', invited(all, '2026-03-20'))
  return act(act(asked, DAY, heard(all)), DAY, letter(asked), SYSTEM)
}

function pageOf(world: World) {
  const party = partyOf(world, 'subject')
  const events = world.timeline.filter(({ event }) => 'party' in event && event.party === party)
  return passPageOf({
    ...{ role: 'subject', reference: '7F3K9QXM', procedure: world.procedure, events, texts: {} },
    ...{ until: '2026-03-09', closedOn: world.complaint.closedOn, lang: 'nl', today: DAY },
  })
}

describe('the page of who is complained about', () => {
  test('names the talk to come and until when they can respond', () => {
    const page = pageOf(answered())
    expect(page.meetings?.all.map(({ ahead }) => ahead)).toEqual([true])
    expect(page.respond.says).toHaveLength(1)
  })
  test('names neither once they were told how it ended, or it was closed', () => {
    const world = answered()
    const told = act(world, DAY, { type: 'tell-subject', party: partyOf(world, 'subject'), text: 'Gegrond.' })
    const closed = act(world, DAY, { type: 'close', outcome: 'answered' })
    for (const page of [pageOf(told), pageOf(closed)]) {
      expect(page.meetings).toBeNull()
      expect(page.respond.says).toEqual([])
    }
  })
})
