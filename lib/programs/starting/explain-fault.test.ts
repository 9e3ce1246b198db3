import { describe, expect, test } from 'vitest'
import { WrongSettings } from '@/lib/settings/env'
import { explainFault } from './explain-fault'

const systemFault = (code: string, path?: string) => Object.assign(new Error(`${code}: oops`), { code, path })

describe('what the person who starts Gehoor is told', () => {
  test.each([
    ['ENOSPC', 'The disk is full'],
    ['EROFS', 'may only be read'],
    ['EACCES', 'No permission to write here'],
    ['ECONNREFUSED', 'The database cannot be reached'],
    ['28P01', 'The database refuses this user'],
  ])('%s is one readable sentence, with its place and without a stack', (code, sentence) => {
    const told = explainFault(systemFault(code, '/srv/data'))
    expect(told).toContain(sentence)
    expect(told.split('\n')).toHaveLength(1)
  })

  test('a database that runs out of disk says so too', () => {
    expect(explainFault(new Error('PostgreSQL did not start: FATAL: No space left on device'))).toMatch(/disk is full/)
  })

  test('wrong settings are one list', () => {
    const told = explainFault(new WrongSettings(['APP_URL is missing.', 'PORT is not a port number.']))
    expect(told).toMatch(/- APP_URL is missing\.\n {2}- PORT is not a port number\./)
  })

  test('a fault nobody foresaw shows where it came from', () => {
    expect(explainFault(new TypeError('x is undefined'))).toMatch(/\n\s+at /)
  })
})
