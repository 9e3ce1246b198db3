import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { outliveFullLog } from './outlive-full-log'

const because = (code: string) => Object.assign(new Error(code), { code })

test('a program whose log lies on a full disk goes on; a log that nobody reads any more ends it as before', () => {
  const output = new EventEmitter()
  expect(() => output.emit('error', because('ENOSPC'))).toThrow('ENOSPC')
  outliveFullLog([output])
  for (const code of ['ENOSPC', 'EDQUOT']) expect(() => output.emit('error', because(code))).not.toThrow()
  expect(() => output.emit('error', because('EPIPE'))).toThrow('EPIPE')
})
