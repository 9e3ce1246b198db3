import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashPassword, isOutdated, isPassword } from './password-hash'

const secret = (bytes: number) => randomBytes(bytes).toString('hex')

test('a password opens its own hash and no other does', async () => {
  const hash = await hashPassword('een stoel bij het raam', secret)
  expect(await isPassword('een stoel bij het raam', hash)).toBe(true)
  expect(await isPassword('een stoel bij het raam ', hash)).toBe(false)
  expect(await isPassword('', hash)).toBe(false)
})

test('the parameters stand in the hash, and the password does not', async () => {
  const hash = await hashPassword('een stoel bij het raam', secret)
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(hash).not.toContain('stoel')
  expect(isOutdated(hash)).toBe(false)
  expect(isOutdated('$argon2id$v=19$m=4096,t=2,p=1$AAAA$AAAA')).toBe(true)
})

test('the same password twice gives two hashes', async () => {
  expect(await hashPassword('koffie met melk', secret)).not.toBe(await hashPassword('koffie met melk', secret))
})

test('without a hash the answer is no, after the same work', async () => {
  expect(await isPassword('wat dan ook', null)).toBe(false)
})

test('an accent may be typed in either way', async () => {
  const hash = await hashPassword('caf\u00e9 aan zee', secret)
  expect(await isPassword('cafe\u0301 aan zee', hash)).toBe(true)
})

test('a hash that cannot be read is a fault, not a wrong password', async () => {
  await expect(isPassword('x', 'plain text')).rejects.toThrow('cannot be read')
})
