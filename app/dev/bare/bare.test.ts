import { afterEach, expect, test } from 'vitest'
import { settingsOf } from '@/lib/settings/env'
import { GET } from './route'

afterEach(() => {
  settingsOf({})
})

test('the emptiest answer needs no database, and is given in an evaluation only', async () => {
  settingsOf({ GEHOOR_EVALUATION: '1' })
  const answer = GET()
  expect({ status: answer.status, says: await answer.text() }).toEqual({ status: 200, says: 'bare\n' })
  settingsOf({})
  expect(GET().status).toBe(404)
})
