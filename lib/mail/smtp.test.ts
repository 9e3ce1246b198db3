import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
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

  test('mails follow each other over one connection', async () => {
    for (let n = 0; n < 3; n += 1) expect(await send(someMail({ id: `mail-${n}` }))).toMatchObject({ kind: 'sent' })
    expect(server.received().map(({ messageId }) => messageId)).toEqual(
      [0, 1, 2].map((n) => `<mail-${n}@gehoor.example>`),
    )
    expect(server.connected()).toBe(1)
  })

  test('the end of a mail does not wait until the server has said that the rest of it came', async () => {
    const times: number[] = []
    for (let n = 0; n < 9; n += 1) {
      const began = performance.now()
      await send(someMail({ id: `mail-${n}`, html: '<p>De bus kwam niet.</p>'.repeat(200) }))
      times.push(performance.now() - began)
    }
    // Held up each of them takes at least 40 ms, by the clock of the system, however quick the machine.
    expect(Math.min(...times)).toBeLessThan(35)
  })

  test('several at once never share one', async () => {
    const sent = await Promise.all([1, 2, 3].map((n) => send(someMail({ id: `mail-${n}` }))))
    expect(sent.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent'])
    expect(server.connected()).toBe(3)
    expect(server.received()).toHaveLength(3)
  })

  test('a connection that was kept and that the server ended holds no mail up', async () => {
    await send(someMail({ id: 'mail-1' }))
    server.hangUp()
    expect(await send(someMail({ id: 'mail-2' }))).toMatchObject({ kind: 'sent' })
    expect(server.received()).toHaveLength(2)
  })

  test('over a kept connection as over a new one, what broke off after the text may have arrived, and is not offered again', async () => {
    await send(someMail({ id: 'mail-1' }))
    server.feel('drop-after')
    expect(await send(someMail({ id: 'mail-2' }))).toEqual({ kind: 'later', problem: 'network', unsure: true })
    expect(server.received()).toHaveLength(2)
    server.feel('no-such-person')
    expect(await send(someMail({ id: 'mail-3' }))).toEqual({ kind: 'never', problem: 'refused' })
    server.feel('fine')
    expect(await send(someMail({ id: 'mail-4' }))).toMatchObject({ kind: 'sent' })
  })

  test('nothing in a mail makes us read a file', async () => {
    expect(await send(someMail({ html: { path: '/etc/passwd' } } as never))).toMatchObject({
      kind: 'never',
      problem: 'fault',
    })
    expect(server.received()).toEqual([])
  })

  test('nothing in a mail makes us fetch an address', async () => {
    let asked = 0
    const elsewhere = createServer((_request, response) => {
      asked += 1
      response.end('fetched')
    })
    await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready))
    try {
      const { port } = elsewhere.address() as AddressInfo
      const change = { text: { href: `http://127.0.0.1:${port}/` } }
      expect(await send(someMail(change as never))).toMatchObject({ kind: 'never', problem: 'fault' })
      expect([asked, server.received()]).toEqual([0, []])
    } finally {
      elsewhere.close()
    }
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
    ['busy', { problem: 'provider-busy' }],
    ['silent', { problem: 'timeout' }],
    ['drop-before', { problem: 'network', unsure: true }],
    ['drop-after', { problem: 'network', unsure: true }],
    ['dies-at-greeting', { problem: 'no-connection' }],
  ] as [Mood, object][])(
    'a server that is %s means: try later, and whether it may have arrived',
    async (mood, later) => {
      server.feel(mood)
      expect(await send()).toEqual({ kind: 'later', ...later })
    },
  )

  test.each([
    { at: 'greeting', code: 554, says: '5.7.1 your address is not welcome' },
    { at: 'sender', code: 550, says: '5.1.8 sender rejected' },
    { at: 'sender', code: 553, says: 'sorry, that sender is not allowed' },
    { at: 'sender', code: 530, says: '5.7.0 must issue STARTTLS first' },
    { at: 'recipient', code: 554, says: '5.7.1 Relay access denied' },
    { at: 'recipient', code: 535, says: '5.7.8 authentication required' },
    { at: 'text', code: 550, says: '5.7.60 client does not have permission to send as this sender' },
  ] as const)('$code at the $at ($says) is about us: it waits', async (refusal) => {
    server.feel(refusal)
    expect(await send()).toEqual({ kind: 'later', problem: 'provider-refuses-us' })
  })

  test.each([
    { at: 'sender', code: 552, says: '5.3.4 message too big' },
    { at: 'recipient', code: 550, says: '5.1.1 no such user' },
    { at: 'recipient', code: 552, says: '5.2.2 mailbox full' },
    { at: 'recipient', code: 550, says: 'unknown user' },
    { at: 'text', code: 554, says: '5.6.0 we do not take this' },
  ] as const)('$code at the $at ($says) is about this recipient or message: it is final', async (refusal) => {
    server.feel(refusal)
    expect(await send()).toEqual({ kind: 'never', problem: 'refused' })
  })

  test('a sign-in that is refused, a server we cannot find, and TLS that is not there are about us', async () => {
    const via = (url: string) => ({ now, via: { via: 'smtp' as const, from: 'x', url }, patienceMs: 2000 })
    const { host } = new URL(server.url)
    server.feel('wrong-password')
    expect(await sendMail(someMail(), via(`smtp://us:wrong@${host}`))).toEqual({
      kind: 'later',
      problem: 'provider-refuses-us',
    })
    server.feel('fine')
    expect(await sendMail(someMail(), via(`smtps://${host}`))).toMatchObject({
      kind: 'later',
      problem: 'no-connection',
    })
    const unknown = await sendMail(someMail(), via('smtp://no-such-host.invalid:25'))
    expect(unknown).toEqual({ kind: 'later', problem: 'no-connection' })
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
  expect(await sendMail(someMail(), { now, via, patienceMs: 500 })).toEqual({ kind: 'later', problem: 'no-connection' })
})
