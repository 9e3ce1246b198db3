import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { committeeLack } from '@/lib/core/procedure/committee'
import { sampleWithCommittee } from '@/lib/core/procedure/testing/sample-with-committee'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import { aCase, act, HANNA, MARIEKE, member, promiseOf, refused, STAFFING, uuid, type World } from './testing/a-case'

const FILED: CivilDate = '2026-04-13'
const JUDGED: CivilDate = '2026-05-11'
const [CHAIR, ANS, BEA] = [uuid(911), uuid(912), uuid(913)]

const someone = (id: string) => ({ id, name: `Lid ${id.slice(-3)}`, canHandle: true, oversees: false, away: false })
const fills = (holder: string, ...functions: string[]) =>
  functions.map((id) => ({ function: id, department: null, member: holder }))

/** Hanna handles, Marieke is officer and director and writes for the committee; the committee has a chair and two members. */
function filed(different: Parameters<typeof aCase>[1] = {}): World {
  const procedure = sampleWithCommittee()
  const members = [...STAFFING.members, someone(CHAIR), someone(ANS), someone(BEA)]
  const holders = [
    ...fills(HANNA, 'manager'),
    ...fills(MARIEKE, 'officer', 'director', 'secretary'),
    ...fills(CHAIR, 'chair'),
    ...fills(ANS, 'committee'),
    ...fills(BEA, 'committee'),
  ]
  return aCase(FILED, { procedure, staffing: { members, holders }, ...different })
}

const judgement: Command = { type: 'give-judgement', text: 'De klacht is gegrond.' }

describe('a complaint that a committee judges', () => {
  test('promises the judgement, and the answer counted from the last day for it', () => {
    const world = filed()
    // 13 April + 4 weeks = 11 May; + 4 weeks = 8 June.
    expect(promiseOf(world, 'judgement')).toMatchObject({ due: '2026-05-11', by: 'chair' })
    expect(promiseOf(world, 'answer').due).toBe('2026-06-08')
  })

  test('is answered within four weeks of the judgement, whenever that came (F34)', () => {
    const early = act(filed(), '2026-05-04', judgement, member(CHAIR))
    expect(promiseOf(early, 'answer').due).toBe('2026-06-01')
    const inTime = act(filed(), JUDGED, judgement, member(CHAIR))
    expect(promiseOf(inTime, 'answer').due).toBe('2026-06-08')
    const late = act(filed(), '2026-05-18', judgement, member(CHAIR))
    expect(promiseOf(late, 'answer').due).toBe('2026-06-15')
    expect(promiseOf(late, 'judgement')).toMatchObject({ state: 'broken', doneOn: '2026-05-18' })
  })

  test('is not answered before the judgement is there', () => {
    const answer: Command = { type: 'answer', text: 'Ons antwoord.', holds: ['reasons', 'measures'] }
    expect(refused(filed(), JUDGED, answer, member(MARIEKE))).toEqual({
      kind: 'judgement-first',
      source: 'Wkkgz artikel 17, lid 1',
    })
    const judged = act(filed(), JUDGED, judgement, member(CHAIR))
    expect(refused(judged, JUDGED, answer, member(MARIEKE)).kind).toBe('point-without-judgement')
  })

  test('is judged by the chair or the secretary for the committee, once, and by nobody else', () => {
    expect(refused(filed(), JUDGED, judgement, member(HANNA)).kind).toBe('not-of-committee')
    expect(refused(filed(), JUDGED, judgement, member(ANS)).kind).toBe('not-of-committee')
    const judged = act(filed(), JUDGED, judgement, member(MARIEKE))
    expect(refused(judged, JUDGED, judgement, member(CHAIR)).kind).toBe('judgement-was')
  })

  test('goes to whoever complained, and to the handler; an advice only to the handler', () => {
    const world = filed()
    const mailed = (from: World) => {
      const after = act(from, JUDGED, judgement, member(CHAIR))
      return messagesFor(after.timeline.slice(from.timeline.length), after).map(({ kind, to }) => [
        kind,
        'member' in to ? to.member : 'complainant',
      ])
    }
    const { handler } = world.complaint
    expect(mailed(world)).toEqual([
      ['judgement', 'complainant'],
      ['judgement-given', handler],
    ])
    const advised = filed()
    if (advised.procedure.processing.committee) advised.procedure.processing.committee.gives = 'advice'
    expect(mailed(advised)).toEqual([['judgement-given', handler]])
  })
})

describe('a committee that is not whole does not judge', () => {
  test('with two, after a member left', () => {
    const world = filed()
    world.staffing.holders = world.staffing.holders.filter((holder) => holder.member !== BEA)
    expect(refused(world, JUDGED, judgement, member(CHAIR))).toEqual({
      kind: 'committee-too-small',
      least: 3,
      there: 2,
    })
  })

  test('when it is about one of them', () => {
    const about = { person: uuid(801), name: 'Lid 913', member: BEA }
    expect(refused(filed({ filing: { about } }), JUDGED, judgement, member(CHAIR)).kind).toBe('committee-too-small')
  })

  test('with a chair of the house', () => {
    const world = filed()
    world.staffing.holders.push(...fills(CHAIR, 'manager'))
    expect(refused(world, JUDGED, judgement, member(CHAIR)).kind).toBe('chair-from-inside')
  })

  test('nor without a chair; one person judges where the procedure says so', () => {
    const committee = sampleWithCommittee().processing.committee
    if (!committee) throw new Error('the sample has a committee')
    const members = [...fills(ANS, 'committee'), ...fills(BEA, 'committee'), ...fills(HANNA, 'committee')]
    expect(committeeLack(committee, members)).toEqual({ kind: 'committee-too-small', least: 3, there: 3 })
    expect(committeeLack({ ...committee, least: 1 }, fills(CHAIR, 'chair'))).toBeNull()
  })
})
