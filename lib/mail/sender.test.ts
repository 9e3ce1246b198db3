import { expect, test } from 'vitest'
import { onBehalfOf, senderInHeader, senderOf } from './sender'

test.each([
  ['Gehoor <post@complaints.example>', { name: 'Gehoor', address: 'post@complaints.example' }],
  ['"Gehoor, post" <post@complaints.example>', { name: 'Gehoor, post', address: 'post@complaints.example' }],
  ['post@complaints.example', { name: 'Gehoor', address: 'post@complaints.example' }],
])('%s is a name and an address', (setting, sender) => {
  expect(senderOf(setting)).toEqual(sender)
})

test('mail for an organisation says whose it is and through whom', () => {
  const sender = onBehalfOf('Zonnehof\r\nThuiszorg', senderOf('Gehoor <post@complaints.example>'))
  expect(senderInHeader(sender)).toBe('"Zonnehof Thuiszorg via Gehoor" <post@complaints.example>')
})
