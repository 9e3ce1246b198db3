import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { replay } from './apply'
import { messagesFor } from './messages-for'
import { aCase, act, HANNA, MARIEKE, member, OMAR, refused, SYSTEM, uuid, type World } from './testing/a-case'

const ON = '2026-03-04'

function judged(world: World, day: CivilDate = ON): World {
  return world.complaint.points.reduce<World>(
    (so, { id }) =>
      act(so, day, {
        ...{ type: 'judge-point', point: id, judgement: 'upheld', reasons: 'Het was zo.', cause: null },
        ...{ remedies: [], measures: [] },
      }),
    world,
  )
}

const holdsOf = ({ procedure }: World) => procedure.processing.letterItems.map(({ id }) => id)
const offering = (world: World, text: string) => ({ type: 'offer-letter', text, holds: holdsOf(world) }) as const
const written = judged(aCase('2026-02-20'))
const offered = act(written, ON, offering(written, 'Beste Klaas, eerste versie.'), member(HANNA))
const agree = (round: number) => ({ type: 'agree-letter', round }) as const
const back = (round: number) => ({ type: 'send-back-letter', round, remarks: 'Noem ook de datum.' }) as const
const mailsOf = (world: World, since: World) => messagesFor(world.timeline.slice(since.timeline.length), world)

describe('an answer handed over for signature', () => {
  test('waits with whoever may send it, who is told, and has not left', () => {
    expect(offered.complaint.answerLetter).toMatchObject({ state: 'offered', by: HANNA, to: [OMAR] })
    expect(offered.complaint.answeredOn).toBeNull()
    expect(mailsOf(offered, written)).toMatchObject([{ kind: 'letter-to-sign', to: { member: OMAR } }])
  })

  test('leaves as by whoever signs, once they agree', () => {
    const sent = act(offered, '2026-03-05', agree(1), member(OMAR))
    expect(sent.complaint).toMatchObject({ answeredOn: '2026-03-05', answeredBy: OMAR, phase: 'answered' })
    expect(sent.complaint.answerLetter).toBeUndefined()
    expect(mailsOf(sent, offered).map(({ kind }) => kind)).toContain('answer')
    expect(replay(uuid(1), sent.timeline)).toEqual(sent.complaint)
  })

  test('nobody else signs it or sends it back, not even who wrote it', () => {
    for (const who of [HANNA, MARIEKE]) {
      expect(refused(offered, ON, agree(1), member(who)).kind).toBe('not-allowed')
      expect(refused(offered, ON, back(1), member(who)).kind).toBe('not-allowed')
    }
  })

  test('goes back with remarks, which who wrote it is told; every round keeps its text', () => {
    const returned = act(offered, ON, back(1), member(OMAR))
    expect(returned.complaint.answerLetter).toMatchObject({ state: 'sent-back', by: HANNA })
    expect(mailsOf(returned, offered)).toMatchObject([{ kind: 'letter-sent-back', to: { member: HANNA } }])
    const again = act(returned, '2026-03-05', offering(returned, 'Beste Klaas, met de datum.'), member(HANNA))
    const texts = again.timeline.flatMap(({ event }) =>
      event.type === 'letter-offered' ? [again.texts.get(event.text.id)] : [],
    )
    expect(texts).toEqual(['Beste Klaas, eerste versie.', 'Beste Klaas, met de datum.'])
    expect(again.complaint.rounds).toBe(2)
  })

  test('goes back to who handles the case now, where who wrote it has left', () => {
    const away = ({ id, member: holder }: { id?: string; member?: string }) => id !== HANNA && holder !== HANNA
    const { members, holders } = offered.staffing
    const staffing = { members: members.filter(away), holders: holders.filter(away) }
    const left = act({ ...offered, staffing }, ON, { type: 'reroute' }, SYSTEM)
    const returned = act(left, ON, back(1), member(OMAR))
    const told = mailsOf(returned, left).filter(({ kind }) => kind === 'letter-sent-back')
    expect(told.some(({ to }) => 'member' in to && to.member === HANNA)).toBe(false)
    const isTheirOwn = left.complaint.handler === OMAR
    expect(told).toHaveLength(isTheirOwn ? 0 : 1)
    const again = act(returned, '2026-03-05', offering(returned, 'Beste Klaas, met de datum.'), member(MARIEKE))
    expect(again.complaint).toMatchObject({ rounds: 2, answerLetter: { state: 'offered', by: MARIEKE } })
  })

  test('cannot be signed unseen: another text is another round, and the one that was read is refused', () => {
    const changed = act(offered, ON, offering(offered, 'Beste Klaas, stil veranderd.'), member(HANNA))
    expect(refused(changed, ON, agree(1), member(OMAR)).kind).toBe('letter-not-offered')
    const sent = act(changed, ON, agree(2), member(OMAR))
    const answer = sent.timeline.find(({ event }) => event.type === 'answer-sent')?.event
    expect(answer?.type === 'answer-sent' && sent.texts.get(answer.text.id)).toBe('Beste Klaas, stil veranderd.')
  })

  test('does not outlive its judgements: another judgement takes it back', () => {
    const other = judged(offered)
    expect(other.complaint.answerLetter).toBeUndefined()
    expect(refused(other, ON, agree(1), member(OMAR)).kind).toBe('letter-not-offered')
  })

  test('who may send an answer does so in one step', () => {
    expect(refused(written, ON, offering(written, 'Brief.'), member(OMAR)).kind).toBe('sign-yourself')
    const sent = act(written, ON, { type: 'answer', text: 'Brief.', holds: holdsOf(written) }, member(OMAR))
    expect(sent.complaint.answeredOn).toBe(ON)
  })

  test('is offered only when an answer could go: judged, whole, with consent', () => {
    const world = aCase('2026-02-20')
    expect(refused(world, ON, offering(world, 'Brief.'), member(HANNA)).kind).toBe('point-without-judgement')
    expect(refused(written, ON, { ...offering(written, 'Brief.'), holds: [] }, member(HANNA)).kind).toBe('letter-lacks')
  })
})

describe('who signs, and no longer can', () => {
  test('is the subject: whoever stands in is asked and told, and can sign', () => {
    const barred = act(offered, ON, { type: 'add-subject', member: OMAR }, member(HANNA))
    const { to = [] } = barred.complaint.answerLetter ?? {}
    expect(to).not.toContain(OMAR)
    expect(to.length).toBeGreaterThan(0)
    expect(mailsOf(barred, offered)).toContainEqual(
      expect.objectContaining({ kind: 'letter-to-sign', to: { member: to[0] } }),
    )
    expect(refused(barred, ON, agree(1), member(OMAR)).kind).toBe('conflict-of-interest')
    expect(act(barred, ON, agree(1), member(to[0] ?? '')).complaint.answeredOn).toBe(ON)
  })

  test('leaves: the case is looked over, and it falls to who stands in', () => {
    const without = {
      members: offered.staffing.members.filter(({ id }) => id !== OMAR),
      holders: offered.staffing.holders.filter((holder) => holder.member !== OMAR),
    }
    const left = act({ ...offered, staffing: without }, ON, { type: 'reroute' }, SYSTEM)
    expect(left.complaint.answerLetter?.to).not.toContain(OMAR)
    expect(left.complaint.answerLetter?.to?.length).toBeGreaterThan(0)
  })

  test('is everybody who could sign: it stays, unsigned, and somebody from outside is sought', () => {
    const all = offered.staffing.members.map(({ id }) => id)
    const barred = all.reduce((world, id) => act(world, ON, { type: 'add-subject', member: id }, SYSTEM), offered)
    expect(barred.complaint.answeredOn).toBeNull()
    expect(barred.complaint.outsider?.state).toBe('needed')
    for (const id of all) expect(refused(barred, ON, agree(1), member(id)).kind).toBe('conflict-of-interest')
  })
})
