import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellOtherProcesses } from './between-processes'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A process that is asked for the pages of these organisations, and its way to whoever keeps it. */
function aProcess({ asked = [] as string[], connected = true } = {}) {
  const heard = vi.fn()
  const send = vi.fn(() => true)
  const channel = Object.assign(new EventEmitter(), { connected, send })
  tellOtherProcesses({ lately: () => asked, heard }, channel)
  return { channel, heard, send }
}

test('a process tells whose pages it is asked for, and says nothing while nobody asks', () => {
  const busy = aProcess({ asked: ['zonnehof', 'speelweide'] })
  const quiet = aProcess()
  vi.advanceTimersByTime(1000)
  expect(busy.send.mock.calls).toEqual(Array(4).fill([{ asked: ['zonnehof', 'speelweide'] }]))
  expect(quiet.send).not.toHaveBeenCalled()
})

test('a process hears whose pages the others are asked for, and nothing else that is said to it', () => {
  const { channel, heard } = aProcess()
  for (const said of ['works', null, { asked: 'zonnehof' }, { asked: ['zonnehof'] }]) channel.emit('message', said)
  expect(heard.mock.calls).toEqual([[['zonnehof']]])
})

test('a process that nobody keeps any more goes on by itself', () => {
  const { send } = aProcess({ asked: ['zonnehof'], connected: false })
  vi.advanceTimersByTime(1000)
  expect(send).not.toHaveBeenCalled()
})
