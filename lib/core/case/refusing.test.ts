import { describe, expect, test } from 'vitest'
import { refusalUntil } from '@/lib/core/procedure/promises'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { sayEvent } from '@/lib/words/case/say-event'
import { sayRefusal } from '@/lib/words/refusals/say-refusal'
import { statusPageOf } from '@/lib/words/status/status-page'
import { Command } from './commands'
import { messagesFor } from './messages-for'
import { aCase, act, attempt, HANNA, MARIEKE, member, OMAR, refused, uuid, type World } from './testing/a-case'

const FILED = '2026-02-20'
const LAST = '2026-03-13'
const DAY_AFTER = '2026-03-14'
const LETTER = 'U kreeg hierover al antwoord op 3 februari. Er is sindsdien niets veranderd.'

const refusing = { type: 'refuse', ground: 'handled-before', text: LETTER } as const
/** Omar is the director, who decides it. */
const director = member(OMAR)

const timelineOf = (world: World) =>
  world.timeline.map((recorded) =>
    sayEvent(recorded, {
      lang: 'nl',
      procedure: world.procedure,
      complaint: world.complaint,
      member: () => 'Omar el Khatib',
      person: () => null,
      text: (id) => world.texts.get(id) ?? null,
    }),
  )

const pageOf = (world: World, opened = false) =>
  statusPageOf({
    ...world,
    party: world.complaint.parties[0]?.id ?? '',
    lang: 'nl',
    today: DAY_AFTER,
    people: [],
    aside: [],
    members: {},
    texts: opened ? world.texts : null,
    reachable: !world.unreachable,
    changes: [],
  })

describe('not taking up a complaint', () => {
  test('is done on a ground of the procedure, with a letter, and closes the case', () => {
    const world = act(aCase(FILED), '2026-02-25', refusing, director)
    expect(world.complaint).toMatchObject({ phase: 'closed', outcome: 'not-admitted', closedOn: '2026-02-25' })
    const [mail, ...more] = messagesFor(world.timeline.slice(-6), world)
    const letter = world.timeline.find(({ event }) => event.type === 'complaint-refused')?.event
    expect(letter?.type === 'complaint-refused' && world.texts.get(letter.text.id)).toBe(LETTER)
    expect(mail).toMatchObject({ kind: 'refused', text: letter?.type === 'complaint-refused' ? letter.text.id : '' })
    expect(more).toEqual([])
    expect(timelineOf(world)).toContain(
      'Omar el Khatib nam de klacht niet in behandeling en schreef waarom: Wij gaven hier al antwoord op.',
    )
  })

  test('is no way of closing without it', () => {
    expect(Command.safeParse({ type: 'close', outcome: 'not-admitted' }).success).toBe(false)
    expect(Command.safeParse({ type: 'refuse', ground: 'handled-before', text: '' }).success).toBe(false)
  })

  test('asks a ground that the procedure has', () => {
    const said = { ...refusing, ground: 'too-busy' }
    expect(refused(aCase(FILED), '2026-02-25', said, director)).toEqual({ kind: 'unknown-choice', field: 'ground' })
  })

  test('is for the function that decides it; whoever handles reads who does', () => {
    const why = refused(aCase(FILED), '2026-02-25', refusing, member(HANNA))
    expect(why).toEqual({ kind: 'not-allowed', takers: { function: 'director', members: [OMAR] } })
  })

  test('falls to who stands in when the one who decides leaves in the middle', () => {
    const world = aCase(FILED)
    const members = world.staffing.members.map((one) => (one.id === OMAR ? { ...one, canHandle: false } : one))
    const left = { ...world, staffing: { ...world.staffing, members } }
    expect('kind' in attempt(left, '2026-02-25', refusing, director)).toBe(true)
    const takes = [HANNA, MARIEKE].filter((id) => !('kind' in attempt(left, '2026-02-25', refusing, member(id))))
    expect(takes).toHaveLength(1)
  })

  test('can until the last day of its term, and the day after the complaint is handled: said with the article', () => {
    const world = aCase(FILED)
    expect(refusalUntil(world.procedure, world.complaint)?.due).toBe(LAST)
    expect(act(world, LAST, refusing, director).complaint.phase).toBe('closed')
    const why = refused(world, DAY_AFTER, refusing, director)
    expect(why).toEqual({ kind: 'refusal-too-late', due: LAST, article: 'Wkkgz artikel 17, lid 1' })
    expect(sayRefusal(why, 'nl', {})).toBe(
      'Dat kon tot en met vrijdag 13 maart 2026 (Wkkgz artikel 17, lid 1). Behandel de klacht en geef antwoord, of los het samen op.',
    )
  })

  test('does not exist where the procedure takes up everything', () => {
    const procedure = sampleProcedure()
    procedure.processing.refusal = null
    expect(refused(aCase(FILED, { procedure }), '2026-02-25', refusing, director).kind).toBe('no-refusal-in-procedure')
  })

  test('stands on the complainant’s page: before the code that there is a letter, behind it the letter itself', () => {
    const world = act(aCase(FILED), '2026-02-25', refusing, director)
    const page = pageOf(world)
    expect(page.lead.join(' ')).toContain('In onze brief leest u waarom.')
    expect(page).toMatchObject({ refusalReady: true, letters: { count: 1 } })
    expect(JSON.stringify(page)).not.toContain(LETTER)
    expect(pageOf(world, true).opened?.letters).toMatchObject([{ kind: 'refusal', text: LETTER, ours: true }])
    expect(page.promises.line.at(-1)).toMatchObject({ state: 'after', date: '2027-02-25' })
  })

  test('is brought by hand to who left no address, and the page does not say that it was before it was', () => {
    const called = aCase(FILED, { filing: { channel: 'phone', hasEmail: false, reachBy: 'post' } })
    const world = act({ ...called, unreachable: [uuid(800)] }, '2026-02-25', refusing, director)
    const task = world.complaint.promises.find(({ letter }) => letter === 'refusal')
    expect(task).toMatchObject({ state: 'open', due: '2026-02-27' })
    expect(pageOf(world).lead.join(' ')).toContain('Wij sturen u een brief waarin staat waarom.')
    expect(pageOf(world).record.lines.map(({ text }) => text)).not.toContain(
      'Wij schreven u waarom wij uw klacht niet in behandeling nemen.',
    )
    const posted = act(world, '2026-02-27', {
      ...{ type: 'post-letter', promise: task?.id ?? '', on: '2026-02-27', how: 'post' },
    } as const)
    expect(posted.complaint.promises.find(({ id }) => id === task?.id)).toMatchObject({ state: 'kept' })
    expect(pageOf(posted).lead.join(' ')).toContain('In onze brief leest u waarom.')
  })
})
