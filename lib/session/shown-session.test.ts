import { expect, test } from 'vitest'
import { shownSession } from './shown-session'

test('of a session the browser sees who and until when, whatever else is in the row', () => {
  const row = {
    id: 'u1',
    name: 'Sanne',
    email: 's@z.example',
    hash: '$argon2id$',
    sessionToken: 'secret',
    role: 'owner',
  }
  expect(shownSession(row, new Date('2026-11-23T08:00:00Z'))).toEqual({
    user: { name: 'Sanne', email: 's@z.example' },
    expires: '2026-11-23T08:00:00.000Z',
  })
})
