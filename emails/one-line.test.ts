import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MessageKind } from '@/lib/core/case/messages'
import { onBehalfOf, senderInHeader } from '@/lib/mail/sender'
import { renderAccountMail, renderMessage } from './catalogue'
import { oneLine } from './one-line'
import { sampleMail } from './testing/sample-mail'

test('whatever is typed, a header line stays one line without hidden characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(oneLine(typed)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      expect([...oneLine(typed)].length).toBeLessThanOrEqual(200)
    }),
  )
})

test('what is taken for clean is what cleaning would leave as it is', () => {
  const sign = fc.constantFrom(...'aZ9 ~!=?.\t\n\u00A0\u200Bé')
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (signs, longest) => {
      const text = signs.join('')
      // With something behind it that is cleaned away, no text is taken for clean.
      expect(oneLine(text, longest)).toBe(oneLine(`${text}\u200B`, longest))
    }),
    { numRuns: 500 },
  )
})

test('letters with accents and other scripts stay as they are', () => {
  expect(oneLine('Zörg & Café ’t Hôfje 中文 👍')).toBe('Zörg & Café ’t Hôfje 中文 👍')
})

test.each(['=?utf-8?B?QmFuayA8YmFua0BldmlsLmV4YW1wbGU+?=', 'Bank =?UTF-8?Q?=42=61nk?= en =?x', '=??=??='])(
  'a name such as %j is no encoded word: a mail program shows the characters that were typed',
  async (name) => {
    expect(oneLine(name)).not.toMatch(/=\?|\?=/)
    const organisation = { ...sampleMail('nl').organisation, name }
    for (const kind of MessageKind.options) {
      const { subject } = await renderMessage(kind, sampleMail('nl', { organisation }))
      expect(subject).not.toMatch(/=\?|\?=/)
    }
    expect(senderInHeader(onBehalfOf(name, { name: 'Gehoor', address: 'post@gehoor.example' }))).not.toMatch(/=\?|\?=/)
  },
)

const TRIES = [
  'Zonnehof\r\nBcc: x@evil.example',
  'Zonnehof\nSubject: hi',
  'Zonnehof\u2028Bcc: x',
  'Zon\u202enehof',
  'Z\u0000',
]

test.each(TRIES)('a name such as %j adds no line to the subject of any mail', async (name) => {
  for (const kind of MessageKind.options) {
    const organisation = { ...sampleMail('nl').organisation, name }
    const { subject } = await renderMessage(kind, sampleMail('nl', { organisation, greetingName: name }))
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  }
  const link = 'https://gehoor.example/i'
  const invitation = await renderAccountMail({ kind: 'invitation', organisation: name, link }, 'nl')
  expect(invitation.subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
})
