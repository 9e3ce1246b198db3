import { expect, test, vi } from 'vitest'
import { startHeart } from './start-heart'

test('a database that was away is told when it is back, once, and its outage once', async () => {
  const onFault = vi.fn()
  const gone = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
  const beat = vi.fn<() => Promise<void>>()
  beat.mockRejectedValueOnce(gone).mockRejectedValueOnce(gone).mockRejectedValueOnce(gone).mockResolvedValue()
  const { promise: back, resolve } = Promise.withResolvers<void>()
  const heart = startHeart({ beat, onFault, tryAgainMs: 1 })
  heart.onceBack(resolve)
  await back
  heart.stop()
  expect(beat).toHaveBeenCalledTimes(4)
  expect(onFault).toHaveBeenCalledTimes(1)
})
