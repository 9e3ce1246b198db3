import { expect, test } from 'vitest'
import type { Refusal } from './refusals'
import { aCase, act, attempt, HANNA, SYSTEM, uuid, type World } from './testing/a-case'
import { FILED, judged, letter, procedureOf } from './testing/heard-case'

const PIET = uuid(800)
const filing = { channel: 'letter', hasEmail: false, hasPostal: true, reachBy: 'post' } as const

/** Heard, judged, and written: the answer waits until somebody says that it was posted. */
function waiting(): World {
  const world = { ...aCase(FILED, { procedure: procedureOf('overheid'), filing }), unreachable: [PIET] }
  const there = world.complaint.parties.map(({ id }) => id)
  const report = 'Piet vertelde hoe het ging.'
  const heard = act(
    world,
    '2026-03-02',
    { type: 'hold-hearing', on: '2026-03-02', how: 'phone', there, absent: [], report },
    SYSTEM,
  )
  return act(judged(heard), '2026-03-04', letter(heard), SYSTEM)
}

function posted(world: World): World | Refusal {
  const answer = world.complaint.promises.find((promise) => promise.letter === 'answer')?.id ?? ''
  return attempt(world, '2026-03-06', { type: 'post-letter', promise: answer, on: '2026-03-06', how: 'post' }, SYSTEM)
}

test('an answer that waits for the post leaves as it was written', () => {
  expect(posted(waiting())).toMatchObject({ complaint: { answeredOn: '2026-03-06' } })
})

test('it does not leave without the point that was added meanwhile', () => {
  const more = act(waiting(), '2026-03-05', { type: 'add-point', text: 'En het was te laat.', subject: null }, SYSTEM)
  expect(more.complaint.answerLetter).toBeUndefined()
  expect(posted(more)).toEqual({ kind: 'letter-taken-back' })
})

test('nor without hearing whom it turns out to be about', () => {
  const about = act(waiting(), '2026-03-05', { type: 'add-subject', member: HANNA }, SYSTEM)
  expect(posted(about)).toEqual({ kind: 'letter-taken-back' })
})

test('what changes nothing of it does not take it back', () => {
  const noted = act(waiting(), '2026-03-05', { type: 'note', text: 'Morgen op de post.' }, SYSTEM)
  expect(noted.complaint.answerLetter?.state).toBe('to-post')
})
