import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailOf } from './email-address'
import { addressKey, isSameAddress, mailboxKey } from './same-address'

const ROOT = path.join(import.meta.dirname, '../../..')

describe('one address', () => {
  test.each([
    ['capitals', 'RIA@Wit.Example', 'ria@wit.example'],
    ['a domain in its own letters', 'ria@café.example', 'ria@xn--caf-dma.example'],
    ['such a domain in capitals', 'Ria@CAFÉ.example', 'ria@XN--CAF-DMA.example'],
    ['an accent apart from its letter', 'ria@cafe\u0301.example', 'ria@café.example'],
    ['a sharp s', 'ria@straße.example', 'ria@xn--strae-oqa.example'],
    ['another script', 'ria@пример.example', 'ria@xn--e1afmkfd.example'],
    ['wide letters', 'ria@ｗｉｔ.example', 'ria@wit.example'],
    ['a NUL that came along', 'ria\u0000@wit.example', 'ria@wit.example'],
    ['characters that show nothing', '\u200bria@wit.example\u200e', 'ria@wit.example'],
    ['space around it', ' ria@wit.example\n', 'ria@wit.example'],
  ])('with %s is the same address', (_what, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other))
    expect(isSameAddress(one, other)).toBe(true)
    expect(mailboxKey(one)).toBe(mailboxKey(other))
  })

  test.each([
    ['a plus', 'ria+klacht@wit.example', 'ria@wit.example'],
    ['dots at Gmail', 'r.i.a@gmail.com', 'ria@gmail.com'],
    ['ss for a sharp s', 'ria@strasse.example', 'ria@straße.example'],
    ['a letter without its accent', 'ria@cafe.example', 'ria@café.example'],
    ['another domain', 'ria@wit.example', 'ria@wit.example.org'],
    ['a letter of another script', 'ria@wіt.example', 'ria@wit.example'],
  ])('with %s is another, which opens nothing of the first', (_what, one, other) => {
    expect(isSameAddress(one, other)).toBe(false)
  })

  test('is a key that any database can keep, and the key of a key is itself', () => {
    const label = fc.stringMatching(/^[a-zA-Z0-9éÉüñøłşßя-]{1,12}$/)
    const local = fc.stringMatching(/^[a-zA-Z0-9.+'_-]{1,20}$/)
    fc.assert(
      fc.property(local, label, label, (box, one, two) => {
        const email = emailOf(`${box}@${one}.${two}`)
        if (email === null) return
        const key = addressKey(email)
        expect(key).toMatch(/^[!-~]+$/)
        expect(addressKey(key)).toBe(key)
        expect(addressKey(email.normalize('NFD'))).toBe(key)
        expect(addressKey(email.toUpperCase())).toBe(addressKey(email.toUpperCase().toLowerCase()))
      }),
      { numRuns: 200 },
    )
  })
})

test.each([
  ['Ria@Voorbeeld.nl', 'ria@voorbeeld.nl'],
  [' ria+klacht-7@voorbeeld.nl ', 'ria@voorbeeld.nl'],
  ['r.i.a+x@googlemail.com', 'ria@gmail.com'],
  ['r.ia@gmail.com', 'ria@gmail.com'],
  ['r.ia@voorbeeld.nl', 'r.ia@voorbeeld.nl'],
  ['ｒia@voorbeeld.nl', 'ria@voorbeeld.nl'],
  ['ria+x@café.example', 'ria@xn--caf-dma.example'],
  ['ria+y@xn--caf-dma.example', 'ria@xn--caf-dma.example'],
])('mail to %j is counted for the mailbox %j', (written, mailbox) => {
  expect(mailboxKey(written)).toBe(mailbox)
})

test('nothing compares addresses in a way of its own', () => {
  const ownWays = [
    /[eE]mail[\w.?!)\]]*\.to(?:Locale)?(?:Lower|Upper)Case\(/,
    /(?:address|toAddress)\.to(?:Locale)?LowerCase\(\)/,
    /\blower\([^)]*email/i,
    /[eE]mail\b\)? *[!=]==? *(?:\w+\.)*(?:email|address)\b/,
    /(?:\.|\b)(?:email|address) *[!=]==? *(?:\w+\.)*[eE]mail\b/,
  ]
  const found = sources().flatMap(({ file, text }) =>
    text
      .split('\n')
      .filter((line) => ownWays.some((way) => way.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found.filter((line) => !EXACT_ON_PURPOSE.some((one) => line.startsWith(one)))).toEqual([])
})

/** What a mail is sent to, is compared character for character; and the one place that makes the key. */
const EXACT_ON_PURPOSE = [
  'lib/jobs/prepare-message.ts: return toAddress === to.email',
  'lib/core/shared/same-address.ts: ',
]

function sources(): { file: string; text: string }[] {
  return ['app', 'db', 'emails', 'lib']
    .flatMap((room) =>
      readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((it) => `${room}/${it}`),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\/|\/guarding\/|^db\/seed\//.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }))
}
