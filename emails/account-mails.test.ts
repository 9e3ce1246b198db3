import { expect, test } from 'vitest'
import { AccountMail } from './account-mail'
import { renderAccountMail } from './catalogue'
import { wordsIn, wordsOfHtml } from './testing/words-of-html'

const link = 'https://gehoor.example/x/secret'
const organisation = 'Zonnehof <b>Thuiszorg</b>'

const mails: AccountMail[] = [
  { kind: 'confirm-address', link, hours: 48 },
  { kind: 'already-registered', link },
  { kind: 'reset-password', link, minutes: 60 },
  { kind: 'password-changed', link },
  { kind: 'invitation', organisation, inviter: 'Sanne\n<b>Kuipers</b>', link, days: 7 },
  { kind: 'invitation', organisation, inviter: 'Sanne', link, days: 7, oneComplaint: true },
  { kind: 'copy-ready', organisation, link, until: '2026-12-31' },
  { kind: 'copy-ready', organisation, link, until: '2026-12-31', atClosing: true },
  { kind: 'tenant-reported', organisation, link, report: 'Dit is <b>nep</b>.', reporter: 'k@example.org' },
  { kind: 'duty-due', organisation, link, what: 'Het verslag (31 mei 2027)', isLate: false },
  { kind: 'account-closed', organisation, removedOn: '2026-12-31', link },
  { kind: 'account-reopened', organisation, link },
  { kind: 'sealed-head', organisation, on: '2026-12-31', hash: '0123456789abcdef'.repeat(4) },
]

test('there is a sample of every kind', () => {
  expect([...new Set(mails.map(({ kind }) => kind))]).toEqual(AccountMail.options.map(({ shape }) => shape.kind.value))
})

test.each(
  mails.flatMap((mail) => [
    { mail, lang: 'nl' as const },
    { mail, lang: 'en' as const },
  ]),
)('$mail.kind in $lang is a page with one heading that says the same in its text part', async ({ mail, lang }) => {
  const { subject, html, text } = await renderAccountMail(mail, lang)
  expect(html).toContain(`lang="${lang}"`)
  expect(html.match(/<h1\b/g)).toHaveLength(1)
  expect(html).not.toContain('<b>')
  expect(wordsIn(text)).toEqual(expect.arrayContaining(wordsOfHtml(html)))
  expect(wordsOfHtml(html).length).toBeLessThanOrEqual(120)
  expect(subject).not.toContain('secret')
})

test('who is asked from outside reads that it is about one complaint, before opening anything', async () => {
  const asked: AccountMail = { kind: 'invitation', organisation, link, oneComplaint: true }
  expect((await renderAccountMail(asked, 'nl')).text).toContain('één klacht')
  expect((await renderAccountMail(asked, 'en')).text).toContain('one complaint')
  expect((await renderAccountMail({ kind: 'invitation', organisation, link }, 'en')).text).not.toContain(
    'one complaint',
  )
})

test('a link that is not of the web is refused before it can be sent', () => {
  expect(AccountMail.safeParse({ kind: 'password-changed', link: 'javascript:alert(1)' }).success).toBe(false)
})
