// What we asked and wait for: brought to mind, until a person decides how to go on.
import { describe, expect, test } from 'vitest'
import { AMSTERDAM, addDays, type CivilDate, civilDateIn, compareDates } from '@/lib/core/calendar/civil-date'
import type { Recorded } from './events'
import { aCase, act, SYSTEM, uuid, type World } from './testing/a-case'

const FILED: CivilDate = '2026-02-20'
const dayOf = ({ at }: Recorded) => civilDateIn(AMSTERDAM, new Date(at))
const noted = (world: World, type: string) => world.timeline.filter(({ event }) => event.type === type)

/** The clock looks every day, from one day until another. */
function daily(world: World, from: CivilDate, until: CivilDate): World {
  let [at, day] = [world, from]
  for (; compareDates(day, until) <= 0; day = addDays(day, 1)) at = act(at, day, { type: 'take-due-steps' }, SYSTEM)
  return at
}

describe('a question that stands', () => {
  const asked = () => {
    const world = aCase(FILED)
    const party = world.complaint.parties[0]?.id ?? ''
    return { party, world: act(world, FILED, { type: 'ask', party, text: 'Wanneer was het?', replyBy: null }) }
  }
  test('is brought to mind after one week and after two, and after three a person decides', () => {
    const world = daily(asked().world, FILED, '2026-03-20')
    expect(noted(world, 'question-reminded').map(dayOf)).toEqual(['2026-02-27', '2026-03-06'])
    expect(noted(world, 'question-unanswered').map(dayOf)).toEqual(['2026-03-13'])
    expect(world.complaint.promises.find(({ why }) => why === 'no-reply')).toMatchObject({ kind: 'task' })
  })
  test('is still brought to mind where no mail goes, though other news waits to be brought to them', () => {
    const filing = { channel: 'phone', reachBy: 'phone', hasEmail: false } as const
    const world: World = { ...aCase(FILED, { filing }), unreachable: [uuid(800)] }
    const party = world.complaint.parties[0]?.id ?? ''
    const asking = act(world, FILED, { type: 'ask', party, text: 'Wanneer was het?', replyBy: null })
    const question = asking.complaint.promises.find(({ letter }) => letter === 'question')?.id ?? ''
    const brought = act(asking, FILED, { type: 'keep-promise', promise: question })
    const said = act(brought, '2026-02-25', { type: 'reply', party, text: 'Wij zochten het op.' })
    const reminders = daily(said, '2026-02-26', '2026-02-28').complaint.promises.filter(
      ({ letter, id }) => letter === 'question' && id !== question,
    )
    expect(reminders).toMatchObject([{ to: party, state: 'open' }])
  })
  test('is not brought to mind any more once they answered, and nothing has to be decided', () => {
    const { party, world } = asked()
    const unanswered = daily(world, FILED, '2026-03-13')
    const told = act(unanswered, '2026-03-14', { type: 'add-information', party, text: 'Op maandag.' })
    expect(told.complaint.question).toBeNull()
    expect(told.complaint.promises.find(({ why }) => why === 'no-reply')?.state).toBe('lapsed')
  })
})
