import { describe, expect, test } from 'vitest'
import type { PartyActor } from '@/lib/core/access/actor'
import { sayEvent } from '@/lib/words/case/say-event'
import { apply, replay } from './apply'
import { Command } from './commands'
import { isPending } from './consequences/pending'
import { leftOpen, toDecide } from './left-open'
import type { LeftOpenDecision } from './left-open-decision'
import { aCase, act, HANNA, member, OMAR, promiseOf, refused, SYSTEM, TENANT, uuid, type World } from './testing/a-case'
import { invited, judged as judgedWhole, complaint as municipal, partyOf } from './testing/heard-case'
import { dropAll } from './tryout'

const holdsOf = ({ procedure }: World) => procedure.processing.letterItems.map(({ id }) => id)

const FILED = '2026-02-20'
const DAY = '2026-03-02'

const promised = (): World =>
  act(aCase(FILED), '2026-02-23', { type: 'promise', text: 'Wij bellen u.', due: '2026-03-06' })
const own = (world: World) => promiseOf(world, 'own').id

const decision = (thing: string, more: Partial<LeftOpenDecision>): LeftOpenDecision => ({
  ...{ thing, becomes: 'dropped', on: null, owner: null, reason: null },
  ...more,
})

/** Everything dropped, but this thing decided like that. */
const deciding = (world: World, thing: string, more: Partial<LeftOpenDecision>): LeftOpenDecision[] => [
  ...dropAll(world.complaint, 'lapsed').filter((one) => one.thing !== thing),
  decision(thing, more),
]
const closing = (world: World, thing: string, more: Partial<LeftOpenDecision>): Command => ({
  ...{ type: 'close', outcome: 'lapsed' },
  decided: deciding(world, thing, more),
})

describe('whoever ends a case decides on everything that is open', () => {
  const world = promised()
  const party = world.complaint.parties[0]?.id ?? ''
  const endings: Command[] = [
    { type: 'close', outcome: 'lapsed', decided: [] },
    { type: 'settle', text: 'Een vaste hulp.', on: DAY, way: 'phone', decided: [] },
    { type: 'withdraw', party, on: DAY, way: 'phone', reason: null, decided: [] },
    {
      ...{ type: 'forward', to: 'Elders', reach: 'Markt 1', along: 'nothing' },
      ...{ consentOn: null, consentBy: null },
      decided: [],
    },
  ]

  test.each(endings)('$type is refused with the names of what nobody decided on', (command) => {
    const refusal = refused(world, DAY, command)
    expect(refusal).toMatchObject({ kind: 'left-open', things: expect.arrayContaining([own(world)]) })
  })

  test('the promised answer and the first contact are dropped by nobody unseen where the case ends without them', () => {
    const kinds = leftOpen(world.complaint, 'lapsed').map(({ promise }) => promise?.kind)
    expect(kinds).toEqual(expect.arrayContaining(['answer', 'first-contact', 'task', 'own']))
    expect(leftOpen(world.complaint, 'resolved').map(({ promise }) => promise?.kind)).not.toContain('answer')
  })

  test('a question, an invitation and an answer that waits for a signature are among it', () => {
    const asked = act(world, DAY, { type: 'ask', party, text: 'Welke dag?', replyBy: null, despite: null })
    expect(leftOpen(asked.complaint, 'lapsed').map(({ what }) => what)).toContain('question')
    expect(leftOpen(asked.complaint, 'withdrawn').map(({ what }) => what)).not.toContain('question')
    const both = municipal()
    const called = act(both, '2026-02-23', invited([partyOf(both, 'complainant')]))
    expect(leftOpen(called.complaint, 'resolved').map(({ what }) => what)).toContain('invitation')
    const over = act(called, DAY, { type: 'settle', text: 'Goed zo.', on: DAY, way: 'phone' })
    expect(toDecide(leftOpen(over.complaint, 'resolved'))).toEqual([])
  })
})

describe('kept', () => {
  const world = promised()

  test('counts by the day on which it was done', () => {
    const closed = act(world, DAY, closing(world, own(world), { becomes: 'kept', on: '2026-02-27' }))
    expect(promiseOf(closed, 'own')).toMatchObject({ state: 'kept', doneOn: '2026-02-27' })
  })

  test('is refused without a day, on a day to come, and for what has an act of its own', () => {
    expect(refused(world, DAY, closing(world, own(world), { becomes: 'kept' }))).toMatchObject({ lacks: 'day' })
    const later = closing(world, own(world), { becomes: 'kept', on: '2026-03-03' })
    expect(refused(world, DAY, later).kind).toBe('date-in-future')
    const answer = closing(world, promiseOf(world, 'answer').id, { becomes: 'kept', on: DAY })
    expect(refused(world, DAY, answer).kind).toBe('kept-by-its-act')
  })
})

describe('what lives on', () => {
  const world = promised()
  const on = (more: Partial<LeftOpenDecision>) => closing(world, own(world), { becomes: 'lives-on', ...more })

  test('has its owner and its day, warns by itself, and is kept though the case is closed', () => {
    const closed = act(world, DAY, on({ on: '2026-03-05', owner: OMAR }))
    expect(promiseOf(closed, 'own')).toMatchObject({ state: 'open', due: '2026-03-05', owner: OMAR })
    const late = act(closed, '2026-03-06', { type: 'take-due-steps' }, SYSTEM)
    expect(promiseOf(late, 'own').state).toBe('broken')
    const kept = act(closed, '2026-03-04', { type: 'keep-promise', promise: own(world) })
    expect(promiseOf(kept, 'own').state).toBe('kept')
  })

  test('is refused without owner or day, with a day past, or for who left or may not read the case', () => {
    expect(refused(world, DAY, on({ on: '2026-03-05' }))).toMatchObject({ lacks: 'owner' })
    expect(refused(world, DAY, on({ owner: OMAR }))).toMatchObject({ lacks: 'day' })
    expect(refused(world, DAY, on({ owner: OMAR, on: '2026-03-01' })).kind).toBe('date-in-past')
    const gone = {
      ...world,
      staffing: { ...world.staffing, members: world.staffing.members.filter(({ id }) => id !== OMAR) },
    }
    expect(refused(gone, DAY, on({ owner: OMAR, on: '2026-03-05' })).kind).toBe('owner-not-here')
    const barred = { ...world, complaint: { ...world.complaint, barred: [OMAR] } }
    expect(refused(barred, DAY, on({ owner: OMAR, on: '2026-03-05' })).kind).toBe('owner-not-here')
  })

  test('is not put off by closing where it was promised to them; what was broken stays so, with a new promise beside it', () => {
    expect(refused(world, DAY, on({ owner: OMAR, on: '2026-03-09' }))).toEqual({
      kind: 'promised-before',
      due: '2026-03-06',
    })
    const late = act(world, '2026-03-09', { type: 'take-due-steps' }, SYSTEM)
    const closed = act(
      late,
      '2026-03-10',
      closing(late, own(late), { becomes: 'lives-on', owner: OMAR, on: '2026-03-20' }),
    )
    const owns = closed.complaint.promises.filter(({ kind }) => kind === 'own')
    expect(owns).toMatchObject([
      { state: 'broken', over: true },
      { state: 'open', due: '2026-03-20', owner: OMAR, text: owns[0]?.text },
    ])
  })

  test('is not what a closed case can no longer do', () => {
    const answer = promiseOf(world, 'answer').id
    const command = closing(world, answer, { becomes: 'lives-on', owner: OMAR, on: '2026-03-05' })
    expect(refused(world, DAY, command)).toEqual({ kind: 'cannot-live-on', thing: answer })
  })
})

describe('what is dropped', () => {
  const world = promised()

  test('needs a reason, which stands in the timeline and in no event', () => {
    expect(refused(world, DAY, closing(world, own(world), {}))).toMatchObject({ lacks: 'reason' })
    const closed = act(world, DAY, closing(world, own(world), { reason: 'Belde zelf al.' }))
    const recorded = closed.timeline.find(
      ({ event }) => event.type === 'left-open-decided' && event.thing === own(world),
    )
    if (!recorded) throw new Error('no decision')
    expect(JSON.stringify(recorded)).not.toContain('Belde')
    const text = (id: string) => closed.texts.get(id) ?? null
    const telling = { lang: 'nl', ...closed, member: () => 'Hanna', person: () => null, text } as const
    expect(sayEvent(recorded, telling)).toBe('Hanna besliste: dit vervalt: Wij bellen u. “Belde zelf al.”')
  })

  test('is never what the law still asks: the acknowledgement in writing, the letter of an answer', () => {
    const written = aCase(FILED, { filing: { channel: 'letter', hasEmail: false, hasPostal: true, reachBy: 'post' } })
    const acknowledgement = promiseOf(written, 'acknowledgement').id
    expect(refused(written, DAY, closing(written, acknowledgement, { reason: 'Niet nodig.' }))).toEqual({
      kind: 'law-asks-still',
      thing: acknowledgement,
    })
    const closed = act(written, DAY, { type: 'close', outcome: 'lapsed' })
    expect(promiseOf(closed, 'acknowledgement').state).toBe('open')
    const posted = { type: 'post-letter', promise: acknowledgement, how: 'post', on: DAY } as const
    expect(promiseOf(act(closed, DAY, posted), 'acknowledgement').doneOn).toBe(DAY)
  })
})

describe('a task of an open case', () => {
  const world = aCase(FILED)
  const task = promiseOf(world, 'task').id

  test('is dropped for a reason only, which stands in the timeline and in no event', () => {
    const dropped = act(world, DAY, { type: 'drop-promise', promise: task, reason: 'Er is niets geweigerd.' })
    const said = dropped.timeline.find(({ event }) => event.type === 'left-open-decided')
    if (!said) throw new Error('no decision')
    expect(JSON.stringify(said)).not.toContain('geweigerd')
    const text = (id: string) => dropped.texts.get(id) ?? null
    const telling = { lang: 'nl', ...dropped, member: () => 'Hanna', person: () => null, text } as const
    expect(sayEvent(said, telling)).toContain('“Er is niets geweigerd.”')
    expect(Command.safeParse({ type: 'drop-promise', promise: task }).success).toBe(false)
    expect(Command.safeParse({ type: 'drop-promise', promise: task, reason: '  ' }).success).toBe(false)
  })

  test('is not dropped where it is a letter that the law asks', () => {
    const phoned = aCase(FILED, { filing: { channel: 'phone', hasEmail: false, hasPostal: true, reachBy: 'post' } })
    const unreached: World = { ...phoned, unreachable: [uuid(800)] }
    const judged = judgedWhole(unreached)
    const ready = act(judged, DAY, { type: 'answer', text: 'Brief.', holds: holdsOf(judged) }, SYSTEM)
    const letter = ready.complaint.promises.find((one) => one.letter === 'answer' && isPending(one))?.id ?? ''
    const drop: Command = { type: 'drop-promise', promise: letter, reason: 'Te veel werk.' }
    expect(refused(ready, DAY, drop)).toEqual({ kind: 'law-asks-still', thing: letter })
  })

  test('that was dropped before a reason was asked is read as it was', () => {
    const recorded = { seq: 1, at: '2026-03-01T10:00:00.000Z', actor: { kind: 'system' } as const }
    const dropped = { type: 'promise-lapsed', promise: task } as const
    expect(
      apply(world.complaint.id, world.complaint, {
        ...recorded,
        seq: world.complaint.seq + 1,
        event: dropped,
      }).promises.find(({ id }) => id === task)?.state,
    ).toBe('lapsed')
  })
})

describe('a withdrawal on their own page', () => {
  const world = promised()
  const party = world.complaint.parties[0]?.id ?? ''
  const themselves: PartyActor = { kind: 'party', tenantId: TENANT, caseId: uuid(1), partyId: party, opened: true }
  const withdrawn = act(world, DAY, { type: 'withdraw', party, on: DAY, way: 'page', reason: null }, themselves)

  test('drops nothing of ours: it stays open, and somebody decides on it within two working days', () => {
    expect(withdrawn.complaint.phase).toBe('closed')
    expect(promiseOf(withdrawn, 'own').state).toBe('open')
    expect(withdrawn.complaint.promises.find(({ why }) => why === 'left-open')).toMatchObject({
      state: 'open',
      due: '2026-03-04',
    })
  })

  test('keeps an answer that waits for a signature, until somebody decides on it', () => {
    const written = judgedWhole(aCase(FILED))
    const offer = { type: 'offer-letter', text: 'Beste Klaas.', holds: holdsOf(written) } as const
    const offered = act(written, DAY, offer, member(HANNA))
    const answer = offered.complaint.answerLetter
    const whom = offered.complaint.parties[0]?.id ?? ''
    const leaving = { type: 'withdraw', party: whom, on: DAY, way: 'page', reason: null } as const
    const gone = act(offered, DAY, leaving, { ...themselves, partyId: whom })
    expect(gone.complaint.answerLetter).toBeUndefined()
    expect(leftOpen(gone.complaint, 'withdrawn').map(({ what, id }) => [what, id])).toContainEqual([
      'signature',
      answer?.text.id,
    ])
    const rest = dropAll(gone.complaint, 'withdrawn').filter(({ thing }) => thing !== answer?.text.id)
    expect(refused(gone, '2026-03-03', { type: 'decide-left-open', decided: rest })).toMatchObject({
      kind: 'left-open',
      things: [answer?.text.id],
    })
    const done = act(gone, '2026-03-03', { type: 'decide-left-open' })
    expect(done.complaint.unsigned).toBeUndefined()
    expect(replay(uuid(1), done.timeline)).toEqual(done.complaint)
    const again = act(gone, '2026-03-03', { type: 'reopen', reason: 'Toch.' })
    expect(again.complaint.answerLetter).toEqual(answer)
    expect(again.complaint.unsigned).toBeUndefined()
  })

  test('is not ticked off: each thing is decided on', () => {
    const task = withdrawn.complaint.promises.find(({ why }) => why === 'left-open')?.id ?? ''
    expect(refused(withdrawn, '2026-03-03', { type: 'keep-promise', promise: task }).kind).toBe('left-open')
  })

  test('is followed by a decision on all of it, once', () => {
    const some: Command = { type: 'decide-left-open', decided: [decision(own(world), { reason: 'Niet meer.' })] }
    expect(refused(withdrawn, '2026-03-03', some).kind).toBe('left-open')
    const done = act(withdrawn, '2026-03-03', { type: 'decide-left-open' })
    expect(done.complaint.promises.filter(isPending).map(({ kind }) => kind)).toEqual(['acknowledgement'])
    expect(refused(done, '2026-03-03', { type: 'decide-left-open' }).kind).toBe('nothing-left-open')
    expect(refused(act(world, DAY, { type: 'close', outcome: 'lapsed' }), DAY, { type: 'decide-left-open' }).kind).toBe(
      'nothing-left-open',
    )
  })
})
