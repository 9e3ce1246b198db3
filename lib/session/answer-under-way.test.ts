import { describe, expect, test } from 'vitest'
import { answerNotFound, isBusy, rememberBusy, rememberDone, serving, wasDone } from './answer-under-way'

const answer = (headersSent = false) => ({ statusCode: 200, headersSent })

describe('the answer under way', () => {
  test('says that nothing was found, also from deep inside, and only for its own request', async () => {
    const [one, other] = [answer(), answer()]
    await Promise.all([
      serving(one, async () => {
        await Promise.resolve()
        expect(answerNotFound()).toBe(true)
      }),
      serving(other, async () => {
        await Promise.resolve()
      }),
    ])
    expect([one.statusCode, other.statusCode]).toEqual([404, 200])
  })

  test('is known to have met others, and to have been done, each of its own request only', async () => {
    const [one, other] = [answer(), answer()]
    await serving(one, async () => rememberBusy())
    await serving(other, async () => rememberDone())
    expect([isBusy(one), isBusy(other)]).toEqual([true, false])
    expect([wasDone(one), wasDone(other)]).toEqual([false, true])
  })

  test('cannot be changed once it has begun, nor without a server', () => {
    const begun = answer(true)
    expect(serving(begun, answerNotFound)).toBe(false)
    expect(begun.statusCode).toBe(200)
    expect(answerNotFound()).toBe(false)
  })
})
