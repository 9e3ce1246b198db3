import { describe, expect, test } from 'vitest'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { heardByCommittee } from '@/lib/core/procedure/presets/parts/hearing'
import { sampleWithCommittee } from '@/lib/core/procedure/testing/sample-with-committee'
import type { Command } from './commands'
import { messagesFor } from './messages-for'
import { act, attempt, HANNA, MARIEKE, member, OMAR, promiseOf, refused, SYSTEM, type World } from './testing/a-case'
import { ANS, asking, BEA, CHAIR, EVERYBODY, filed, fills, JUDGED, judgement, sitting } from './testing/committee-case'
import { whoReads } from './who-reads'

describe('who sits in the committee', () => {
  const reads = ({ complaint, procedure, staffing }: World) => whoReads(complaint, { procedure, staffing })

  /** Under a procedure by which only who works on a complaint reads it. */
  function narrow(): World {
    const procedure = sampleWithCommittee()
    procedure.contact.readers = 'functions'
    // The committee has the inquiry: without its own rule that would be a function at work, which reads.
    for (const step of procedure.processing.steps) if (step.phase === 'in-treatment') step.by = 'committee'
    return filed({ procedure })
  }

  test('reads no case by that, reads this one once it went there, and no longer once it is answered', () => {
    const world = narrow()
    expect(reads(world)).not.toContain(ANS)
    expect(reads(world)).not.toContain(CHAIR)
    const asked = sitting(world)
    expect(reads(asked)).toEqual(expect.arrayContaining([CHAIR, ANS, BEA, MARIEKE]))
    const judged = act(asked, JUDGED, judgement, member(CHAIR))
    expect(reads(judged)).toContain(ANS)
    const ready = judged.complaint.points.reduce(
      (so, { id }) =>
        act(so, JUDGED, {
          ...{ type: 'judge-point', point: id, judgement: 'upheld', reasons: 'Het was zo.', cause: null },
          ...{ remedies: [], measures: [] },
        }),
      judged,
    )
    const answer: Command = { type: 'answer', text: 'Ons antwoord.', holds: ['reasons', 'measures'] }
    const answered = act(ready, JUDGED, answer, member(MARIEKE))
    expect(answered.complaint.committee).toBeUndefined()
    expect(reads(answered)).not.toContain(ANS)
    expect(reads(answered)).not.toContain(CHAIR)
    const withdrawal = {
      type: 'withdraw',
      party: asked.complaint.parties[0]?.id ?? '',
      on: JUDGED,
      way: 'phone',
      reason: null,
    }
    expect(reads(act(asked, JUDGED, withdrawal as Command))).not.toContain(ANS)
  })

  test('is told by mail, without whoever asked them, and brings the case to the committee', () => {
    const world = narrow()
    const asked = sitting(world)
    const mails = messagesFor(asked.timeline.slice(world.timeline.length), asked)
    expect(mails.flatMap(({ kind, to, text }) => (kind === 'committee-asked' ? [[to, text]] : []))).toEqual(
      EVERYBODY.map((id) => [{ member: id }, null]),
    )
    expect(asked.complaint.phase).toBe('in-treatment')
  })

  test('does what the committee does, and nothing else', () => {
    const world = sitting(narrow())
    const other: Command[] = [
      { type: 'assign', handler: ANS, department: null },
      { type: 'close', outcome: 'lapsed', text: null } as never,
      asking(...EVERYBODY),
      { type: 'leave-committee', member: BEA, because: 'not-able' },
    ]
    for (const command of other) expect(refused(world, JUDGED, command, member(ANS)).kind).toBe('for-committee-only')
    act(world, JUDGED, { type: 'note', text: 'Gelezen.' }, member(ANS))
    act(world, JUDGED, { type: 'leave-committee', member: ANS, because: 'not-apart' }, member(ANS))
  })

  test('hears people, whether they chair, sit or write, where the procedure has the committee hear', () => {
    const procedure = sampleWithCommittee()
    procedure.contact.readers = 'functions'
    procedure.processing.hearing = heardByCommittee('submitted', {
      article: 'WPO artikel 14, lid 5',
      stateDate: null,
      confidence: 'read',
    })
    const world = sitting(filed({ procedure }))
    const party = world.complaint.parties[0]?.id ?? ''
    const hold: Command = {
      type: 'hold-hearing',
      on: JUDGED,
      how: 'in-person',
      there: [party],
      absent: [],
      report: null,
    }
    for (const id of [CHAIR, ANS, MARIEKE]) act(world, JUDGED, hold, member(id))
    // Whoever sits there sees no list of who fills what.
    const unseen = { ...world, staffing: { ...world.staffing, holders: [] } }
    act(unseen, JUDGED, hold, member(CHAIR))
  })

  test('and also works on complaints here does that work too', () => {
    // Marieke is the officer, who writes for the committee.
    const world = sitting(narrow())
    act(world, JUDGED, { type: 'leave-committee', member: BEA, because: 'not-able' }, member(MARIEKE))
  })

  test('leaves in the middle: the handler hears so, and asks others in their place', () => {
    const world = sitting(narrow())
    const left = act(world, JUDGED, { type: 'leave-committee', member: BEA, because: 'no-time' }, member(BEA))
    const mails = messagesFor(left.timeline.slice(world.timeline.length), left)
    expect(mails.map(({ kind, to }) => [kind, to])).toEqual([['committee-left', { member: left.complaint.handler }]])
    expect(reads(left)).not.toContain(BEA)
    left.staffing.holders = [...left.staffing.holders, ...fills(OMAR, 'committee')]
    const again = act(left, JUDGED, asking(CHAIR, ANS, OMAR))
    expect(reads(again)).toContain(OMAR)
    expect(reads(again)).not.toContain(BEA)
    act(again, JUDGED, judgement, member(CHAIR))
  })

  test('and no longer fills the function is out: Gehoor writes it down', () => {
    const world = sitting(narrow())
    world.staffing.holders = world.staffing.holders.filter((holder) => holder.member !== ANS)
    const rerouted = act(world, JUDGED, { type: 'reroute' }, SYSTEM)
    expect(rerouted.timeline.at(-1)?.event).toEqual({ type: 'committee-left', member: ANS, because: 'gone' })
    expect(reads(rerouted)).not.toContain(ANS)
  })
})

describe('a judgement that does not come', () => {
  const AFTER: CivilDate = '2026-05-12'
  const forgo: Command = { type: 'go-without-judgement', text: 'De commissie is ziek.' }
  const due = (world: World, on: CivilDate) => act(world, on, { type: 'take-due-steps' }, SYSTEM)
  const task = (world: World) => world.complaint.promises.find(({ why }) => why === 'no-judgement')

  test('is warned of before, is broken on the day after, and then a person has to decide', () => {
    const warned = due(sitting(), '2026-05-08')
    expect(promiseOf(warned, 'judgement').warned).not.toEqual([])
    const broken = due(warned, AFTER)
    expect(promiseOf(broken, 'judgement').state).toBe('broken')
    // Wednesday 13 May is a working day, the 14th is Ascension Day: Friday is the second.
    expect(task(broken)).toMatchObject({ kind: 'task', due: '2026-05-15', state: 'open' })
    expect(task(due(broken, AFTER))?.id).toBe(task(broken)?.id)
  })

  test('is not given up before its date has passed, nor by who does not answer', () => {
    expect(refused(sitting(), JUDGED, forgo, member(MARIEKE))).toEqual({ kind: 'judgement-awaited', due: JUDGED })
    expect(refused(due(sitting(), AFTER), AFTER, forgo, member(CHAIR)).kind).toBe('for-committee-only')
  })

  test('is given up with a reason: then the answer can go, and nothing is left to decide', () => {
    const world = act(due(sitting(), AFTER), AFTER, forgo, member(MARIEKE))
    const answer: Command = { type: 'answer', text: 'Ons antwoord.', holds: ['reasons', 'measures'] }
    expect(refused(world, AFTER, answer, member(MARIEKE)).kind).not.toBe('judgement-first')
    expect(task(world)?.state).toBe('lapsed')
    expect(promiseOf(world, 'judgement').state).toBe('broken')
    expect(refused(world, AFTER, forgo, member(MARIEKE)).kind).toBe('judgement-was')
  })

  test('can come after all, and then it is there', () => {
    const world = act(act(due(sitting(), AFTER), AFTER, forgo, member(MARIEKE)), '2026-05-13', judgement, member(CHAIR))
    expect(world.complaint.judgedOn).toBe('2026-05-13')
    expect(task(world)?.state).toBe('lapsed')
    expect('kind' in attempt(world, '2026-05-14', asking(...EVERYBODY), member(HANNA))).toBe(true)
  })
})
