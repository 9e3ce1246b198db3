import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { asProcedure } from '@/lib/core/procedure/draft'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { aCase, act, promiseOf, SYSTEM, uuid, type World } from './testing/a-case'

function procedureOf(sector: string): Procedure {
  const preset = presetFor(sector)
  const made = preset && asProcedure(filledIn(preset))
  if (!made?.ok) throw new Error(`no procedure for ${sector}`)
  return made.value
}

const datesOf = ({ complaint }: World) => complaint.promises.map(({ kind, task, due }) => [task ?? kind, due])

describe('a letter that was long on its way: dated Monday 2 November, received Thursday 12 November', () => {
  const late = (procedure: Procedure) =>
    aCase('2026-11-12', { procedure, filing: { channel: 'letter', hasEmail: false, submittedOn: '2026-11-02' } })

  test('in care the law counts the answer from the day of sending; what can still be done first counts from receipt', () => {
    const world = late(procedureOf('zorg'))
    expect(promiseOf(world, 'acknowledgement').due).toBe('2026-11-19')
    expect(promiseOf(world, 'first-contact').due).toBe('2026-11-19')
    expect(promiseOf(world, 'answer').due).toBe('2026-12-14')
    expect(datesOf(world).filter(([, due]) => due !== undefined && due < '2026-11-12')).toEqual([])
  })
  test('in childcare just so', () => {
    const world = late(procedureOf('kinderopvang'))
    expect(promiseOf(world, 'acknowledgement').due).toBe('2026-11-19')
    expect(promiseOf(world, 'answer').due).toBe('2026-12-14')
  })
  test('a municipality counts from receipt anyhow', () => {
    const world = late(procedureOf('overheid'))
    expect(promiseOf(world, 'acknowledgement').due).toBe('2026-11-19')
    expect(promiseOf(world, 'answer').due).toBe('2026-12-24')
  })
  test('what a law fixes is shown as it is, also when it has passed', () => {
    const world = aCase('2027-01-12', {
      procedure: procedureOf('zorg'),
      filing: { channel: 'letter', hasEmail: false, submittedOn: '2026-11-02' },
    })
    expect(promiseOf(world, 'answer').due).toBe('2026-12-14')
  })
  test('an own answer counts from sending while it can still be kept, and else from receipt', () => {
    const procedure = sampleProcedure()
    procedure.followUp.answer.term = { ...procedure.followUp.answer.term, source: null }
    expect(promiseOf(late(procedure), 'answer').due).toBe('2026-12-14')
    const filing = { channel: 'letter' as const, hasEmail: false, submittedOn: '2026-11-02' as const }
    expect(promiseOf(aCase('2027-01-12', { procedure, filing }), 'answer').due).toBe('2027-02-23')
  })
})

describe('a term that is counted from the acknowledgement', () => {
  const procedure = sampleProcedure()
  procedure.followUp.answer.term = {
    period: { amount: 6, unit: 'weeks' },
    from: 'acknowledgement-sent',
    endRule: 'none',
    source: null,
  }
  const answer = (world: World) => promiseOf(world, 'answer')
  const left = (world: World, on: CivilDate) => {
    const said = { message: uuid(700), arrived: true, acknowledgement: true, unsure: false }
    return act(world, on, { type: 'record-delivery', ...said }, SYSTEM)
  }

  test('is promised from today to who gets a mail at once, and stays there when it left today', () => {
    const world = aCase('2026-02-20', { procedure })
    expect(answer(world).due).toBe('2026-04-03')
    expect(left(world, '2026-02-20').timeline.map(({ event }) => event.type)).not.toContain('promise-moved')
  })
  test('moves to the day on which the mail left', () => {
    const world = left(aCase('2026-02-20', { procedure }), '2026-02-23')
    expect(answer(world)).toMatchObject({ due: '2026-04-06', startedOn: '2026-02-23' })
  })
  test('is counted from the last day for it until somebody wrote or called, and then from that day', () => {
    const world = aCase('2026-02-20', { procedure, filing: { channel: 'letter', hasEmail: false } })
    expect(answer(world).due).toBe('2026-04-10')
    const told = act(world, '2026-02-24', { type: 'acknowledge', how: 'letter', text: null, on: null })
    expect(answer(told).due).toBe('2026-04-07')
  })
  test('stays where somebody put it off to', () => {
    const world = aCase('2026-02-20', { procedure, filing: { channel: 'letter', hasEmail: false } })
    const longer = {
      type: 'extend',
      promise: answer(world).id,
      until: '2026-04-20',
      reason: 'Druk.',
      consent: null,
    } as const
    const put = act(world, '2026-02-23', longer)
    expect(answer(act(put, '2026-02-24', { type: 'acknowledge', how: 'call', text: null, on: null })).due).toBe(
      '2026-04-20',
    )
  })
})
