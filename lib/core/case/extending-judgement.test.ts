// More time for the word of the committee: by whom, until when, whom it is told, and what moves along.
import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { JudgementExtension } from '@/lib/core/procedure/committee'
import { lawCheck } from '@/lib/core/procedure/law-check'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { sampleWithCommittee } from '@/lib/core/procedure/testing/sample-with-committee'
import { allowedCommands } from './allowed-commands'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import { act, HANNA, MARIEKE, member, promiseOf, refused, type World } from './testing/a-case'
import { ANS, CHAIR, filed, judgement, sitting } from './testing/committee-case'

/** Four weeks after filing; two weeks more at most; the answer four weeks after that. */
const DUE: CivilDate = '2026-05-11'
const LATEST: CivilDate = '2026-05-26'
const IN_TIME: CivilDate = '2026-05-04'

const chair = member(CHAIR)
const later = (until: CivilDate = LATEST, reason = 'Wij spreken nog een getuige.'): Command => ({
  type: 'extend-judgement',
  until,
  reason,
})

function sat(different: Partial<JudgementExtension> | null = {}): World {
  const procedure = sampleWithCommittee()
  const { committee } = procedure.processing
  if (committee?.extension) committee.extension = different && { ...committee.extension, ...different }
  return sitting(filed({ procedure }))
}

describe('a committee that needs more time', () => {
  test('puts off its own date, and the answer counted from it moves along', () => {
    const world = sat()
    const { due: latest } = promiseOf(act(world, IN_TIME, later('2026-05-25'), chair), 'judgement')
    expect(latest).toBe('2026-05-25')
    const before = promiseOf(world, 'answer').due
    const after = act(world, IN_TIME, later('2026-05-18'), chair)
    expect(promiseOf(after, 'judgement')).toMatchObject({ due: '2026-05-18', firstDue: DUE, extensions: 1 })
    expect(promiseOf(after, 'answer')).toMatchObject({
      due: addDays(before, 7),
      extensions: 0,
      startedOn: '2026-05-18',
    })
  })
  test('and judges sooner after all: then the answer is counted from that day', () => {
    const put = act(sat(), IN_TIME, later('2026-05-18'), chair)
    const judged = act(put, '2026-05-13', judgement, chair)
    expect(promiseOf(judged, 'answer').startedOn).toBe('2026-05-13')
  })
  test('does so by its chair or its secretary alone, and not before the case lies there', () => {
    const world = sat()
    expect(promiseOf(act(world, IN_TIME, later('2026-05-18'), member(MARIEKE)), 'judgement').due).toBe('2026-05-18')
    for (const other of [ANS, HANNA]) {
      expect(refused(world, IN_TIME, later('2026-05-18'), member(other)).kind).toBe('not-of-committee')
    }
    expect(refused(filed(), IN_TIME, later('2026-05-18'), chair).kind).toBe('not-before-committee')
  })
  test('never puts off the answer by itself', () => {
    const world = sat()
    const answer = { type: 'extend', promise: promiseOf(world, 'judgement').id, until: '2026-05-18' } as const
    expect(refused(world, IN_TIME, { ...answer, reason: 'Druk.', consent: null }, member(HANNA)).kind).toBe(
      'no-extension-in-procedure',
    )
  })
  test('can on the last day, and no longer a day after', () => {
    expect(promiseOf(act(sat(), DUE, later('2026-05-18'), chair), 'judgement').due).toBe('2026-05-18')
    expect(refused(sat(), addDays(DUE, 1), later('2026-05-18'), chair)).toEqual({
      kind: 'extension-too-late',
      due: DUE,
    })
  })
  test('goes to a later day only, not beyond the maximum, and not more often', () => {
    const world = sat()
    expect(refused(world, IN_TIME, later(DUE), chair).kind).toBe('extension-not-later')
    expect(refused(world, IN_TIME, later('2026-06-30'), chair).kind).toBe('extension-too-long')
    const once = act(world, IN_TIME, later('2026-05-18'), chair)
    expect(refused(once, '2026-05-13', later('2026-05-20'), chair)).toEqual({
      kind: 'extension-no-more',
      extensions: 1,
    })
  })
  test('cannot where the procedure says nothing of it, nor once it judged', () => {
    expect(refused(sat(null), IN_TIME, later('2026-05-18'), chair).kind).toBe('no-extension-in-procedure')
    const judged = act(sat(), IN_TIME, judgement, chair)
    expect(refused(judged, IN_TIME, later('2026-05-18'), chair).kind).toBe('judgement-was')
  })
  test('has a button for it only where the procedure knows it', () => {
    const offered = (world: World) =>
      allowedCommands(world.complaint, { ...world, actor: chair, today: IN_TIME }).some(
        ({ command, refusal }) => command === 'extend-judgement' && refusal === null,
      )
    expect(offered(sat())).toBe(true)
    expect(offered(sat(null))).toBe(false)
  })
  test('tells exactly whom the procedure names', () => {
    const told = (notify: JudgementExtension['notify']) => {
      const world = sat({ notify })
      const after = act(world, IN_TIME, later('2026-05-18'), chair)
      return messagesFor(after.timeline.slice(world.timeline.length), after).map(({ kind }) => kind)
    }
    expect(told(['complainant'])).toEqual(['extension'])
    expect(told(['complainant', 'organisation'])).toEqual(['extension', 'extension-organisation'])
  })
})

test('an answer that was put off further already stays where it is', () => {
  const world = sat()
  const { id, due } = promiseOf(world, 'answer')
  const until = addDays(due, 21)
  const command = { type: 'extend', promise: id, until, reason: 'Druk.', consent: null } as const
  const extended = act(world, IN_TIME, command, member(HANNA))
  expect(promiseOf(act(extended, IN_TIME, later('2026-05-18'), chair), 'answer').due).toBe(until)
})

test('schools, youth care and Veilig Thuis begin with it, and the law check sees who would not be told', () => {
  for (const sector of ['primair-onderwijs', 'voortgezet-onderwijs', 'jeugdhulp', 'veilig-thuis']) {
    const draft = structuredClone(presetFor(sector)?.draft)
    const extension = draft?.processing?.committee?.extension
    if (!draft || !extension) throw new Error(`${sector} knows no more time for the judgement`)
    const field = 'processing.committee.extension.notify'
    const found = () => lawCheck(draft, sector).filter((one) => one.level === 'breach' && one.field === field)
    expect(found()).toEqual([])
    extension.notify = ['complainant']
    expect(found().length).toBeGreaterThan(0)
  }
})
