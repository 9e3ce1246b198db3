import { describe, expect, test } from 'vitest'
import { committeeLack } from '@/lib/core/procedure/committee'
import { sampleWithCommittee } from '@/lib/core/procedure/testing/sample-with-committee'
import { linesForComplainant } from '@/lib/mail/promise-lines'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import { aCase, act, HANNA, MARIEKE, member, promiseOf, refused, uuid, type World } from './testing/a-case'
import {
  ANS,
  asking,
  BEA,
  CHAIR,
  EVERYBODY,
  FILED,
  filed,
  fills,
  JUDGED,
  judgement,
  sitting,
} from './testing/committee-case'
import { procedureOf } from './testing/heard-case'

describe('a complaint that a committee judges', () => {
  test('promises the judgement, and the answer counted from the last day for it', () => {
    const world = filed()
    // 13 April + 4 weeks = 11 May; + 4 weeks = 8 June.
    expect(promiseOf(world, 'judgement')).toMatchObject({ due: '2026-05-11', by: 'chair' })
    expect(promiseOf(world, 'answer').due).toBe('2026-06-08')
  })

  test('is answered within four weeks of the judgement, whenever that came (F34)', () => {
    const early = act(sitting(), '2026-05-04', judgement, member(CHAIR))
    expect(promiseOf(early, 'answer').due).toBe('2026-06-01')
    const inTime = act(sitting(), JUDGED, judgement, member(CHAIR))
    expect(promiseOf(inTime, 'answer').due).toBe('2026-06-08')
    const late = act(sitting(), '2026-05-18', judgement, member(CHAIR))
    expect(promiseOf(late, 'answer').due).toBe('2026-06-15')
    expect(promiseOf(late, 'judgement')).toMatchObject({ state: 'broken', doneOn: '2026-05-18' })
  })

  test('whoever complains hears that there will be advice, with the acknowledgement and once it is asked (Awb 9:15, lid 1)', () => {
    const start = aCase('2026-02-20', { procedure: procedureOf('overheid-adviescommissie') })
    const filing = start.timeline[0]?.event
    if (!filing) throw new Error('nothing was filed')
    const facts = { ...start, event: filing, lang: 'nl' as const, today: '2026-02-20' as const, people: [] }
    const said = linesForComplainant('acknowledgement', facts).map(({ deed }) => deed)
    expect(said).toContain('De klachtencommissie geeft ons advies over uw klacht.')
    const told = (after: World, since: World) =>
      messagesFor(after.timeline.slice(since.timeline.length), after).filter(({ kind }) => kind === 'before-committee')
    const asked = sitting()
    expect(told(asked, filed())).toHaveLength(1)
    const again = act(asked, JUDGED, asking(CHAIR, ANS, BEA), member(HANNA))
    expect(told(again, asked)).toEqual([])
    const onPaper = sitting({
      ...filed({ filing: { channel: 'letter', hasEmail: false, reachBy: 'post' } }),
      unreachable: [uuid(800)],
    })
    const letters = onPaper.complaint.promises.filter(({ to, letter }) => to !== undefined && letter === 'reply')
    expect(letters.map(({ text }) => onPaper.texts.get(text?.id ?? ''))).toEqual([
      'Uw klacht is nu bij onze klachtencommissie. Zij zegt ons wat zij ervan vindt. Daarna krijgt u ons antwoord.',
    ])
  })

  test('is not answered before the judgement is there', () => {
    const answer: Command = { type: 'answer', text: 'Ons antwoord.', holds: ['reasons', 'measures'] }
    expect(refused(filed(), JUDGED, answer, member(MARIEKE))).toEqual({
      kind: 'judgement-first',
      source: 'Wkkgz artikel 17, lid 1',
    })
    const judged = act(sitting(), JUDGED, judgement, member(CHAIR))
    expect(refused(judged, JUDGED, answer, member(MARIEKE)).kind).toBe('point-without-judgement')
  })

  test('is judged by the chair or the secretary for the committee, once, and by nobody else', () => {
    expect(refused(filed(), JUDGED, judgement, member(CHAIR)).kind).toBe('not-before-committee')
    expect(refused(sitting(), JUDGED, judgement, member(HANNA)).kind).toBe('not-of-committee')
    expect(refused(sitting(), JUDGED, judgement, member(ANS)).kind).toBe('not-of-committee')
    const judged = act(sitting(), JUDGED, judgement, member(MARIEKE))
    expect(refused(judged, JUDGED, judgement, member(CHAIR)).kind).toBe('judgement-was')
  })

  test('goes to whoever complained, and to the handler; an advice only to the handler', () => {
    const world = sitting()
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
    const advised = sitting()
    if (advised.procedure.processing.committee) advised.procedure.processing.committee.gives = 'advice'
    expect(mailed(advised)).toEqual([['judgement-given', handler]])
  })
})

describe('a committee that is not whole does not judge', () => {
  const article = 'Wkkgz artikel 17, lid 1'
  const tooSmall = { kind: 'committee-too-small', least: 3, there: 2, article }

  test('with two: it is not asked so, and does not judge after a member left', () => {
    expect(refused(filed(), FILED, asking(CHAIR, ANS, MARIEKE))).toEqual(tooSmall)
    const left = act(sitting(), JUDGED, { type: 'leave-committee', member: BEA, because: 'no-time' }, member(BEA))
    expect(refused(left, JUDGED, judgement, member(CHAIR))).toEqual(tooSmall)
    // Who fills the function no longer counts no more, also before Gehoor wrote down that they left.
    const world = sitting()
    world.staffing.holders = world.staffing.holders.filter((holder) => holder.member !== BEA)
    expect(refused(world, JUDGED, judgement, member(CHAIR))).toEqual(tooSmall)
  })

  test('when it is about one of them, by name or perhaps', () => {
    const about = { person: uuid(801), name: 'Lid 913', member: BEA }
    const world = filed({ filing: { about } })
    expect(refused(world, FILED, asking(...EVERYBODY))).toEqual({ kind: 'seat-involved', article })
    expect(refused(world, FILED, asking(CHAIR, ANS)).kind).toBe('committee-too-small')
  })

  test('when it turns out later to be about one of them', () => {
    const world = act(sitting(), JUDGED, { type: 'add-subject', member: BEA })
    expect(refused(world, JUDGED, judgement, member(CHAIR)).kind).toBe('committee-too-small')
    expect(refused(world, JUDGED, { type: 'note', text: 'Hm.' }, member(BEA)).kind).toBe('conflict-of-interest')
  })

  test('with a chair of the house, then or later', () => {
    const world = filed()
    world.staffing.holders.push(...fills(CHAIR, 'manager'))
    expect(refused(world, FILED, asking(...EVERYBODY))).toEqual({ kind: 'chair-from-inside', article })
    const later = sitting()
    later.staffing.holders = [...later.staffing.holders, ...fills(CHAIR, 'manager')]
    expect(refused(later, JUDGED, judgement, member(CHAIR)).kind).toBe('chair-from-inside')
  })

  test('with somebody who fills none of its functions, or nobody', () => {
    expect(refused(filed(), FILED, asking(...EVERYBODY, HANNA)).kind).toBe('no-seat')
    expect(refused(filed(), FILED, asking(ANS, BEA)).kind).toBe('committee-too-small')
  })

  test('nor without a chair; one person judges where the procedure says so', () => {
    const committee = sampleWithCommittee().processing.committee
    if (!committee) throw new Error('the sample has a committee')
    const members = [...fills(ANS, 'committee'), ...fills(BEA, 'committee'), ...fills(HANNA, 'committee')]
    expect(committeeLack(committee, members)).toEqual({ kind: 'committee-too-small', least: 3, there: 3 })
    expect(committeeLack({ ...committee, least: 1 }, fills(CHAIR, 'chair'))).toBeNull()
  })
})
