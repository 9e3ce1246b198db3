import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OutgoingMail } from './outgoing-mail'
import { sendMail } from './send'
import { type MailServer, type Mood, startMailServer } from './testing/mail-server'
import { someMail } from './testing/some-mail'

const now = new Date('2026-11-23T09:00:00Z')

describe('through SMTP', () => {
  let server: MailServer
  beforeEach(async () => {
    server = await startMailServer()
  })
  afterEach(() => server.stop())

  const send = (mail: OutgoingMail = someMail()) =>
    sendMail(mail, { now, via: { via: 'smtp', from: 'x', url: server.url }, patienceMs: 500 })

  test('a mail arrives whole: two parts, our headers, and a Message-ID made from its own id', async () => {
    const mail = someMail()
    expect(await send(mail)).toMatchObject({ kind: 'sent' })
    const [received] = server.received()
    expect(received).toMatchObject({
      messageId: `<${mail.id}@gehoor.example>`,
      from: '"Zonnehof via Gehoor" <post@gehoor.example>',
      to: mail.to,
      envelopeTo: [mail.to],
      replyTo: mail.replyTo,
      subject: mail.subject,
    })
    expect(received?.html).toContain(mail.html)
    expect(received?.text).toContain(mail.text)
    expect(received?.headers.get('auto-submitted')).toBe('auto-replied')
  })

  test('every attempt carries the same Message-ID', async () => {
    server.feel('drop-after')
    expect(await send()).toMatchObject({ kind: 'later' })
    server.feel('fine')
    await send()
    const ids = server.received().map(({ messageId }) => messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  test.each([
    ['busy', 'provider-busy'],
    ['silent', 'timeout'],
    ['drop-before', 'network'],
    ['drop-after', 'network'],
  ] as [Mood, string][])('a server that is %s means: try later', async (mood, problem) => {
    server.feel(mood)
    expect(await send()).toEqual({ kind: 'later', problem })
  })

  test('an address that the server does not know is never tried again', async () => {
    server.feel('no-such-person')
    expect(await send()).toEqual({ kind: 'never', problem: 'refused' })
    expect(server.received()).toEqual([])
  })

  test.each([
    { from: { name: 'Zon\r\nBcc: y@evil.example', address: 'post@gehoor.example' } },
    { subject: 'Uw klacht\r\nBcc: y@evil.example' },
    { replyTo: 'a@b.example\r\nBcc: y@evil.example' },
    { headers: { 'Auto-Submitted': 'auto-replied\r\nBcc: y@evil.example' } },
  ])('%j adds neither header nor recipient', async (change) => {
    await send(someMail(change))
    const [received] = server.received()
    expect(received?.headers.has('bcc')).toBe(false)
    expect(received?.envelopeTo).toEqual(['klaas@example.org'])
  })
})

test('nobody listens: try later', async () => {
  const server = await startMailServer()
  await server.stop()
  const via = { via: 'smtp' as const, from: 'x', url: server.url }
  expect(await sendMail(someMail(), { now, via, patienceMs: 500 })).toEqual({ kind: 'later', problem: 'network' })
})
