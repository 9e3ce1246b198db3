import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MailSettings } from '@/lib/settings/env'
import { sendMail } from './send'
import { type FakeResend, type Mood, startFakeResend } from './testing/fake-resend'
import { someMail } from './testing/some-mail'

const KEY = 're_for_tests'
const now = new Date('2026-11-23T09:00:00Z')

describe('through Resend', () => {
  let resend: FakeResend
  beforeEach(async () => {
    resend = await startFakeResend(KEY)
  })
  afterEach(() => resend.stop())

  const via = (apiKey = KEY): MailSettings => ({ via: 'resend', from: 'x', apiKey, baseUrl: resend.url })
  const send = (mail = someMail(), apiKey = KEY) => sendMail(mail, { now, via: via(apiKey), patienceMs: 300 })

  test('a mail arrives whole, under its own id', async () => {
    const mail = someMail()
    expect(await send(mail)).toEqual({ kind: 'sent', providerId: `re-${mail.id}` })
    const { id: key, subject, html, text } = mail
    expect(resend.taken()).toEqual([
      {
        key,
        offered: 1,
        from: '"Zonnehof via Gehoor" <post@gehoor.example>',
        to: [mail.to],
        reply_to: mail.replyTo,
        subject,
        html,
        text,
        headers: { 'Auto-Submitted': 'auto-replied', 'X-Entity-Ref-ID': key },
      },
    ])
  })

  test('a file for a calendar goes with its mail', async () => {
    expect(await send(someMail({ calendar: 'BEGIN:VCALENDAR\r\n' }))).toMatchObject({ kind: 'sent' })
    const content = Buffer.from('BEGIN:VCALENDAR\r\n').toString('base64')
    const content_type = 'text/calendar; charset=utf-8; method=PUBLISH'
    expect(resend.taken()[0]?.attachments).toEqual([{ filename: 'invitation.ics', content, content_type }])
  })

  test('mails follow each other over connections that are kept', async () => {
    for (let n = 0; n < 6; n += 1) expect(await send(someMail({ id: `mail-${n}` }))).toMatchObject({ kind: 'sent' })
    // The second is opened where the answer to the first is not quite read yet.
    expect(resend.connected()).toBeLessThanOrEqual(2)
  })

  test('a mail offered twice is one mail', async () => {
    await send()
    await send()
    expect(resend.taken()).toMatchObject([{ offered: 2 }])
    expect(resend.complaints()).toEqual([])
  })

  test.each([
    [{ status: 500, name: 'application_error' }, 'provider-fault', true],
    [{ status: 503, name: 'application_error' }, 'provider-fault', true],
    [{ status: 429, name: 'rate_limit_exceeded' }, 'provider-busy'],
    [{ status: 429, name: 'daily_quota_exceeded' }, 'provider-busy'],
    [{ status: 409, name: 'concurrent_idempotent_requests' }, 'provider-busy'],
    [{ status: 403, name: 'validation_error' }, 'provider-refuses-us'],
    [{ status: 422, name: 'invalid_from_address' }, 'provider-refuses-us'],
    ['hang', 'timeout', true],
    ['drop-before', 'network', true],
    ['drop-after', 'network', true],
  ] as [Mood, string, boolean?][])(
    '%j means: try later, and whether it may have arrived',
    async (mood, problem, unsure) => {
      resend.feel(mood)
      expect(await send()).toEqual({ kind: 'later', problem, ...(unsure ? { unsure } : {}) })
    },
  )

  test('a key that is wrong is our trouble, not the mail’s: it waits until somebody puts it right', async () => {
    expect(await send(someMail(), 're_wrong')).toEqual({ kind: 'later', problem: 'provider-refuses-us' })
  })

  test('another text under a key that it knows means that an earlier one arrived: only a person can say what to do', async () => {
    await send()
    expect(await send(someMail({ subject: 'Anders' }))).toEqual({ kind: 'ask', problem: 'unsure' })
    expect(resend.taken()).toHaveLength(1)
  })

  test('an address that Resend refuses is never tried again', async () => {
    resend.feel({ status: 422, name: 'validation_error' })
    expect(await send()).toEqual({ kind: 'never', problem: 'refused' })
  })

  test.each([
    '',
    'klaas',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'K <a@b.example>',
    'a@b@c.example',
  ])('%j is no address, and is not offered at all', async (to) => {
    expect(await send(someMail({ to }))).toEqual({ kind: 'never', problem: 'bad-address' })
    expect(resend.calls()).toBe(0)
  })

  test('a name cannot add a recipient', async () => {
    const name = 'Zonnehof" <boef@evil.example>, "x\r\nBcc: y@evil.example'
    await send(someMail({ from: { name, address: 'post@gehoor.example' } }))
    expect(resend.taken()).toMatchObject([
      { from: '"Zonnehof boef@evil.example, x Bcc: y@evil.example" <post@gehoor.example>' },
    ])
  })
})

test('nobody listens: try later', async () => {
  const resend = await startFakeResend(KEY)
  await resend.stop()
  const via: MailSettings = { via: 'resend', from: 'x', apiKey: KEY, baseUrl: resend.url }
  expect(await sendMail(someMail(), { now, via, patienceMs: 300 })).toEqual({
    kind: 'later',
    problem: 'network',
    unsure: true,
  })
})
