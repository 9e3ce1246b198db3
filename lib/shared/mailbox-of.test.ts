import { expect, test } from 'vitest'
import { mailboxOf } from './mailbox-of'

test.each([
  ['Ria@Voorbeeld.nl', 'ria@voorbeeld.nl'],
  [' ria+klacht-7@voorbeeld.nl ', 'ria@voorbeeld.nl'],
  ['r.i.a+x@googlemail.com', 'ria@gmail.com'],
  ['r.ia@gmail.com', 'ria@gmail.com'],
  ['r.ia@voorbeeld.nl', 'r.ia@voorbeeld.nl'],
  ['ｒia@voorbeeld.nl', 'ria@voorbeeld.nl'],
])('%j counts as the mailbox %j', (written, mailbox) => {
  expect(mailboxOf(written)).toBe(mailbox)
})
