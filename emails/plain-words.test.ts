import { describe, expect, test } from 'vitest'
import { MessageKind } from '@/lib/core/case/messages'
import { DeskLang, PublicLang } from '@/lib/core/shared/language'
import { faultsIn } from '@/lib/core/shared/testing/plain-language'
import type { AccountMail } from './account-mail'
import { type RenderedMail, renderAccountMail, renderMessage } from './catalogue'
import { sampleMail } from './testing/sample-mail'

const link = 'https://gehoor.example/x/secret'
const organisation = 'De Linde'
const everyAccountMail: AccountMail[] = [
  { kind: 'confirm-address', link, hours: 48 },
  { kind: 'already-registered', link },
  { kind: 'reset-password', link, minutes: 60 },
  { kind: 'password-changed', link },
  { kind: 'invitation', organisation, link, days: 7 },
  { kind: 'account-closed', organisation, removedOn: '2026-12-31' },
  { kind: 'copy-ready', organisation, link, until: '2026-12-31', atClosing: true },
  { kind: 'duty-due', organisation, link, what: 'Het verslag (31 mei 2027)', isLate: true },
  { kind: 'sealed-head', organisation, on: '2026-12-31', hash: '0123456789abcdef'.repeat(4) },
]

function faultsOf({ subject, text }: RenderedMail, lang: PublicLang): string[] {
  const paragraphs = text.replaceAll(/https?:\/\/\S+/g, '').split(/\n{2,}/)
  return [subject, ...paragraphs.map((part) => part.replaceAll('\n', ' '))].flatMap((part) => faultsIn(part, lang))
}

describe.each(PublicLang.options)('mails in %s', (lang) => {
  test.each(MessageKind.options)(
    '%s is one word for one thing, in short sentences, to whoever confirmed an address',
    async (kind) => {
      const mail = sampleMail(lang, { body: 'Tekst.', promisedBefore: 'maandag 4 januari', code: '123456' })
      expect(faultsOf(await renderMessage(kind, mail), lang)).toEqual([])
    },
  )

  test.each(MessageKind.options)('%s is as plain to whoever did not, and where there is no telephone', async (kind) => {
    const mail = sampleMail(lang, { confirmed: false, signedBy: null })
    const quiet = { ...mail, organisation: { ...mail.organisation, phone: null } }
    const rendered = await renderMessage(kind, quiet)
    expect(faultsOf(rendered, lang)).toEqual([])
    expect(rendered.text).not.toMatch(/\b(Bel ons|Call us)\b/)
  })
})

describe.each(DeskLang.options)('mails about accounts in %s', (lang) => {
  test.each(everyAccountMail)('$kind is as plain', async (mail) => {
    expect(faultsOf(await renderAccountMail(mail, lang), lang)).toEqual([])
  })
})
