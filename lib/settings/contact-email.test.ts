import { afterAll, expect, test } from 'vitest'
import { contactEmail, operatorEmail, settingsOf } from './env'

afterAll(() => {
  settingsOf({})
})

test('strangers see an address to write to only where somebody set one', () => {
  settingsOf({})
  expect(contactEmail()).toBeNull()
  expect(operatorEmail()).not.toBe('')
  settingsOf({ MAIL_FROM: 'Gehoor <post@complaints.example>' })
  expect(contactEmail()).toBe('post@complaints.example')
  settingsOf({ MAIL_FROM: 'post@complaints.example', OPERATOR_EMAIL: 'beheer@complaints.example' })
  expect(contactEmail()).toBe('beheer@complaints.example')
})
