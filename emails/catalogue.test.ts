import { describe, expect, test } from 'vitest'
import { MessageKind } from '@/lib/core/case/messages'
import { DeskLang, type PublicLang } from '@/lib/core/shared/language'
import type { CaseMail } from './case-mail'
import { renderMessage, renderNotices } from './catalogue'
import { sampleMail } from './testing/sample-mail'
import { wordsIn, wordsOfHtml } from './testing/words-of-html'

const LANGS = DeskLang.options
const everyMail = LANGS.flatMap((lang) => MessageKind.options.map((kind) => [kind, lang] as const))
const STAFF: MessageKind[] = [
  'assigned',
  'unassigned',
  'due-soon',
  'broken',
  'information-added',
  'not-delivered',
  'outsider-needed',
]
const CARRY_TEXT: MessageKind[] = [
  'question',
  'question-reminder',
  'reply',
  'extension',
  'improvement',
  'refused',
  'settled',
  'forwarded',
  'hearing',
  'hearing-report',
  'hearing-subject',
  'report-subject',
  'copy-subject',
  'told-subject',
  'hearing-moved',
  'hearing-called-off',
]
const MARKER = 'Xq7marker'

const marked = (lang: PublicLang, changes: Partial<CaseMail> = {}) =>
  sampleMail(lang, {
    greetingName: `mevrouw ${MARKER}`,
    body: `Het ging mis.\n\n${MARKER} <b>${MARKER}</b>`,
    ...changes,
  })

describe.each(everyMail)('%s in %s', (kind, lang) => {
  test('is a page with one heading, its language and its direction, and a preheader', async () => {
    const { html } = await renderMessage(kind, sampleMail(lang, { code: '482 913' }))
    expect(html).toMatch(new RegExp(`<html[^>]*dir="ltr"[^>]*lang="${lang}"|<html[^>]*lang="${lang}"[^>]*dir="ltr"`))
    expect(html.match(/<h1\b/g)).toHaveLength(1)
    expect(html).toMatch(new RegExp(`<table[^>]*lang="${lang}"[^>]*dir="ltr"`))
    expect(html).toContain('data-skip-in-text="true"')
    expect(html).toContain('prefers-color-scheme:dark')
  })

  test('loads nothing from elsewhere', async () => {
    const { html } = await renderMessage(kind, marked(lang))
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import/)
  })

  test('says the same in its text part', async () => {
    const { html, text } = await renderMessage(
      kind,
      marked(lang, { code: '482 913', promisedBefore: 'maandag 4 januari' }),
    )
    expect(wordsIn(text)).toEqual(expect.arrayContaining(wordsOfHtml(html)))
  })

  test('is short: at most 120 words besides its promises, its foot and what a person wrote', async () => {
    const { html } = await renderMessage(kind, sampleMail(lang, { promises: [], code: '482 913' }))
    expect(wordsOfHtml(html).length).toBeLessThanOrEqual(120)
  })

  test('has the number and the organisation in its subject, and nothing that anyone typed', async () => {
    const { subject } = await renderMessage(kind, marked(lang))
    // Who may not read a complaint does not hear its number either: whoever calls about it would be known by it.
    if (kind === 'outsider-needed')
      expect(JSON.stringify(await renderMessage(kind, marked(lang)))).not.toContain('7F3K')
    else expect(subject).toContain('7F3K 9QXM')
    expect(subject).toContain('Zonnehof Thuiszorg')
    expect(subject).not.toContain(MARKER)
  })

  test('tells an address that nobody confirmed no name and no word of the complaint', async () => {
    const mail = await renderMessage(kind, marked(lang, { confirmed: false }))
    expect(Object.values(mail).join('\n')).not.toContain(MARKER)
  })
})

test.each(LANGS.flatMap((lang) => CARRY_TEXT.map((kind) => [kind, lang] as const)))(
  '%s in %s carries the text to a confirmed address, as text and never as markup',
  async (kind, lang) => {
    const { html, text } = await renderMessage(kind, marked(lang))
    expect(html).toContain(MARKER)
    expect(html).not.toContain(`<b>${MARKER}`)
    expect(text).toContain(`<b>${MARKER}</b>`)
  },
)

test.each(MessageKind.options.filter((kind) => !CARRY_TEXT.includes(kind)))(
  '%s never carries a text of the case, not even to a confirmed address',
  async (kind) => {
    const mail = await renderMessage(kind, marked('nl', { greetingName: null }))
    expect(Object.values(mail).join('\n')).not.toContain(MARKER)
  },
)

test.each([...STAFF, 'acknowledgement', 'code'] as MessageKind[])('%s carries nobody’s name', async (kind) => {
  const mail = await renderMessage(kind, marked('nl', { body: null }))
  expect(Object.values(mail).join('\n')).not.toContain(MARKER)
})

test.each([
  'question',
  'reply',
  'answer',
  'extension',
  'improvement',
  'closed',
  'refused',
  'settled',
  'forwarded',
  'settled',
  'forwarded',
  'reopened',
] as const)(
  '%s to an unconfirmed address says only that there is news, with the link and that a code is asked',
  async (kind) => {
    const { subject, text } = await renderMessage(kind, marked('nl', { confirmed: false, promisedBefore: 'maandag' }))
    expect(subject).toBe('Nieuws over uw klacht bij Zonnehof Thuiszorg (7F3K 9QXM)')
    expect(text).toContain('https://gehoor.example/s/AbCdEf')
    expect(text).toContain('U krijgt eerst een code op dit e-mailadres.')
    expect(text).not.toContain('30 november')
  },
)

test('the mail with the code is the only one that shows it', async () => {
  for (const kind of MessageKind.options) {
    const { text, subject } = await renderMessage(kind, sampleMail('nl', { code: '482 913' }))
    expect(text.includes('482 913')).toBe(kind === 'code')
    expect(subject).not.toContain('482')
  }
})

test('no mail invites to answer by e-mail, for nobody reads that yet', async () => {
  for (const [kind, lang] of everyMail) {
    const { text } = await renderMessage(kind, marked(lang))
    expect(text).not.toMatch(/antwoorden op deze e-?mail|reply to this e-?mail/i)
  }
})

test('someone who is not the complainant is told in the acknowledgement how to say so', async () => {
  const { html } = await renderMessage('acknowledgement', sampleMail('nl', { confirmed: false }))
  expect(html).toContain('href="mailto:klachten@zonnehof.example?subject=7F3K%209QXM"')
})

test('staff are told apart: a date that comes near, or a complainant who did not answer', async () => {
  const near = await renderMessage('due-soon', sampleMail('nl'))
  const silent = await renderMessage('due-soon', sampleMail('nl', { unanswered: true }))
  expect(near.text).toContain('Een datum komt dichtbij.')
  expect(silent.text).toContain('De klager heeft nog niet geantwoord.')
})

test.each(LANGS)(
  'several notices in one mail say in %s of each case its number, what there is and where it is',
  async (lang) => {
    const of = (reference: string) =>
      marked(lang, { reference, link: `https://gehoor.example/z/desk/cases/${reference}` })
    const { subject, text, html } = await renderNotices([
      { kind: 'assigned', mail: of('AAAA BBBB') },
      { kind: 'broken', mail: of('CCCC DDDD') },
    ])
    const alone = await renderMessage('broken', of('CCCC DDDD'))
    expect(subject).toMatch(/^2 /)
    expect(text.search(/CCCC.DDDD/), 'what is broken comes first').toBeLessThan(text.search(/AAAA.BBBB/))
    expect(html.match(/<h1\b/g)).toHaveLength(1)
    for (const said of [text, wordsOfHtml(html).join(' ')]) {
      expect(said).toMatch(/AAAA.BBBB/)
      expect(said).toMatch(/CCCC.DDDD/)
      expect(said).not.toContain(MARKER)
    }
    expect(html).toContain('href="https://gehoor.example/z/desk/cases/CCCC DDDD"')
    const heading = alone.text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('Zonnehof')) ?? ''
    expect(text).toContain(heading)
  },
)

test.each(LANGS)(
  'of one case with several notices the mail says in %s each of them once, what presses first',
  async (lang) => {
    const mail = sampleMail(lang)
    const [broken, added] = [await renderMessage('broken', mail), await renderMessage('information-added', mail)]
    const heading = ({ html }: { html: string }) => /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? ''
    const several = await renderNotices([
      { kind: 'information-added', mail },
      { kind: 'broken', mail },
      { kind: 'information-added', mail },
    ])
    expect([several.subject, heading(several)]).toEqual([broken.subject, heading(broken)])
    expect(several.text.split(heading(added))).toHaveLength(2)
    expect(await renderNotices([{ kind: 'broken', mail }])).toEqual(broken)
  },
)

const task = { nl: /taak/i, en: /task/i }

test.each(LANGS)(
  'a task is work among ourselves in %s: the mail never has anyone write to the complainant about it',
  async (lang) => {
    for (const kind of ['due-soon', 'broken'] as const) {
      const { subject, text } = await renderMessage(kind, sampleMail(lang, { task: true }))
      expect(subject).toMatch(task[lang])
      expect(text).toMatch(task[lang])
      expect(text).not.toMatch(
        /contact op met|laat het de klager|Contact the complainant|tell the complainant|belofte|promise/i,
      )
    }
  },
)

test('a colour that is none does not reach the style sheet', async () => {
  const organisation = { ...sampleMail('nl').organisation, accent: 'red}body{display:none', accentDark: '#fff' }
  const { html } = await renderMessage('acknowledgement', sampleMail('nl', { organisation }))
  expect(html).not.toContain('display:none}')
  expect(html).toContain('#0B5D6B')
})

describe('what somebody wrote', () => {
  test('keeps its own direction in a mail: a name, a letter, an organisation', async () => {
    const name = '\u0644\u064a\u0644\u0649'
    const { html } = await renderMessage('reply', sampleMail('nl', { greetingName: name, body: name }))
    expect(html).toContain(`Beste <bdi>${name}</bdi>,`)
    expect(html).toMatch(new RegExp(`<p[^>]*dir="auto"[^>]*>${name}`))
    expect(html).toContain('<bdi>Zonnehof Thuiszorg</bdi>')
  })
})
