// A body that is open without our answer opens later by the days that we wait for whoever complains, where its rules say so.
import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { opensOn } from '@/lib/core/procedure/external-days'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import { Procedure } from '@/lib/core/procedure/procedure'
import { bodyDaysOf } from './body-days'
import { aCase, act, type World } from './testing/a-case'

function procedureOf(sector: string): Procedure {
  const preset = presetFor(sector)
  if (!preset) throw new Error(`no preset for ${sector}`)
  return Procedure.parse(filledIn(preset))
}

/** Filed and acknowledged on Monday 2 March 2026: six weeks after that is 13 April, eight weeks after filing is 27 April. */
const filed = (sector: string) => {
  const world = aCase('2026-03-02', { procedure: procedureOf(sector) })
  return act(world, '2026-03-02', { type: 'acknowledge', how: 'call', text: null, on: null })
}

const opens = ({ procedure, complaint }: World, today: CivilDate) => {
  const [body] = procedure.followUp.externalBodies
  return body ? opensOn(procedure, body, bodyDaysOf(complaint, today)) : null
}

const partyOf = ({ complaint }: World) => complaint.parties[0]?.id ?? ''
const asked = (world: World, on: CivilDate, replyBy: CivilDate | null) =>
  act(world, on, { type: 'ask', party: partyOf(world), text: 'Welke polis?', replyBy })
const came = (world: World, on: CivilDate) =>
  act(world, on, { type: 'add-information', party: partyOf(world), text: 'De polis van 2024.' })

describe('the way to Kifid (BGfo 43.3 and 43.4)', () => {
  test('is open six weeks after the acknowledgement, where nothing is asked', () => {
    expect(opens(filed('financiele-dienst'), '2026-03-10')).toBe('2026-04-13')
  })

  test('opens later by the term that was given for an answer, and by fewer days when it came sooner', () => {
    // Asked on 9 March, until 23 March: fourteen days, 27 April. It came on 16 March: seven days, 20 April.
    const question = asked(filed('financiele-dienst'), '2026-03-09', '2026-03-23')
    expect(opens(question, '2026-03-10')).toBe('2026-04-27')
    expect(opens(came(question, '2026-03-16'), '2026-03-16')).toBe('2026-04-20')
  })

  test('never opens later than that term, however late the answer came', () => {
    const question = asked(filed('financiele-dienst'), '2026-03-09', '2026-03-23')
    expect(opens(came(question, '2026-04-07'), '2026-04-07')).toBe('2026-04-27')
  })

  test('opens later day by day while a question without a term stands, and by two questions together', () => {
    const question = asked(filed('financiele-dienst'), '2026-03-09', null)
    expect(opens(question, '2026-03-12')).toBe('2026-04-16')
    const once = came(question, '2026-03-16')
    const twice = came(asked(once, '2026-03-20', null), '2026-03-25')
    expect(opens(twice, '2026-03-30')).toBe('2026-04-25')
  })

  test('and our own date stays as it was', () => {
    const world = filed('financiele-dienst')
    const answer = (one: World) => one.complaint.promises.find(({ kind }) => kind === 'answer')?.due
    expect(answer(came(asked(world, '2026-03-09', null), '2026-03-20'))).toBe(answer(world))
  })
})

test('for pensions the ten weeks after the acknowledgement move as much (Besluit uitvoering Pensioenwet 14j.4)', () => {
  // 2 March + 10 weeks = 11 May; seven days of waiting: 18 May.
  const question = asked(filed('pensioen'), '2026-03-09', null)
  expect(opens(came(question, '2026-03-16'), '2026-03-16')).toBe('2026-05-18')
})

test('a body whose rules say nothing of it opens when it did', () => {
  const question = asked(filed('kinderopvang'), '2026-03-09', null)
  expect(opens(came(question, '2026-03-23'), '2026-03-23')).toBe('2026-04-13')
})
