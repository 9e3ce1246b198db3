import { expect, test } from 'vitest'
import { MessageKind } from '@/lib/core/case/messages'
import { DeskLang } from '@/lib/core/shared/language'
import type { CaseMail } from './case-mail'
import { letterOfMessage } from './catalogue'
import { pageOf } from './frame/page'
import { takenOut } from './frame/places'
import type { Letter } from './letter'
import { drawn, letterAsHtml } from './letter-as-html'
import { sampleMail } from './testing/sample-mail'

/** What could be taken for markup, for a place, for nothing, or for half a character. */
const ODD = [
  '',
  ' ',
  'ab',
  '<b>&amp; "dik" \'scheef\'</b>',
  '</title><script>alert(1)</script><!-- <!DOCTYPE html> -->',
  '\uE0000\uE002 en \uE00012\uE001\uE002',
  'een\n\ntwee\ndrie\r\n\n\nvier',
  'half \uD83D teken \uDE00, heel 😀, niets \0 daar',
  `${'lang '.repeat(45)}😀`,
  `${'x'.repeat(199)}😀 en verder`,
  '$& $1 $$ \\0',
  'العربية \u202Eomgekeerd\u202C',
]

const samples: Partial<CaseMail>[] = [
  { code: '482 913', body: 'Het ging mis.\n\nEn <b>nog</b> eens.\nEn toen.' },
  { confirmed: false, body: 'Niets hiervan.' },
  { promises: [], link: null, signedBy: null, promisedBefore: null },
  { alsoFor: [{ reference: '7F3K9QXM', link: 'https://gehoor.example/s/b' }], lastToday: true },
]

const everyMail = DeskLang.options.flatMap((lang) => MessageKind.options.map((kind) => [kind, lang] as const))

test.each(everyMail)('%s in %s is the same, sign for sign, drawn as a whole and filled in', async (kind, lang) => {
  for (const changes of samples) {
    const letter = letterOfMessage(kind, sampleMail(lang, changes))
    expect(await letterAsHtml(letter)).toBe(await drawn(pageOf(letter)))
  }
})

test.each(ODD)('an odd text is the same everywhere it can stand: %j', async (text) => {
  const letter = saying(text)
  expect(await letterAsHtml(letter)).toBe(await drawn(pageOf(letter)))
})

test('what one letter says is in no other of its shape', async () => {
  await letterAsHtml(saying('van Ria Hendriks'))
  const other = await letterAsHtml(saying('van Jan de Wit'))
  expect(other).not.toContain('Ria')
  expect(other).toBe(await drawn(pageOf(saying('van Jan de Wit'))))
})

test('an address of which nobody knows how it is drawn is drawn with its letter', async () => {
  const letter = { ...saying('x'), blocks: [{ kind: 'action' as const, label: 'Kijk', to: 'javascript:alert(1)' }] }
  expect(await letterAsHtml(letter)).toBe(await drawn(pageOf(letter)))
  expect(await letterAsHtml(letter)).not.toContain('href="javascript:alert')
})

test('whoever it is for, an acknowledgement has one shape: it is drawn once', () => {
  const shapeFor = (reference: string, link: string, date: string) => {
    const [first, ...others] = sampleMail('nl').promises
    const promises = first ? [{ ...first, date }, ...others] : []
    const letter = letterOfMessage('acknowledgement', sampleMail('nl', { reference, link, promises }))
    return takenOut(pageOf(letter))?.shape
  }
  const shape = shapeFor('7F3K 9QXM', 'https://gehoor.example/s/een', '23 november')
  expect(shapeFor('2222 3333', 'https://gehoor.example/s/twee', '1 mei')).toEqual(shape)
  expect(JSON.stringify(shape)).not.toMatch(/7F3K|gehoor\.example|november/)
})

/** A letter that says this in every place, with one of each block. */
function saying(text: string): Letter {
  const runs = [text, { text, href: `https://x.example/${text}` }, { text, date: '2026-11-30' }, text]
  const line = [...runs, { text, strong: true as const }, { text, name: true as const }]
  const promise = { when: text, date: text, deed: text, note: line }
  return {
    lang: 'nl',
    organisation: {
      ...{ name: text, accent: '#0B5D6B', accentDark: '#6CC3D0', phone: null, hours: null, email: text },
      address: `${text}, Postbus 1`,
    },
    ...{ subject: text, preheader: text, heading: text },
    blocks: [
      { kind: 'text', lines: [line, [], [text]], tone: 'muted', room: 'wide' },
      { kind: 'heading', text },
      { kind: 'letter', from: text, paragraphs: [text, `${text}\n${text}`] },
      {
        kind: 'promises',
        title: text,
        lines: [
          { mark: 'kept', ...promise },
          { mark: 'broken', ...promise, note: null },
          { mark: 'after', ...promise },
        ],
      },
      { kind: 'action', label: text, to: `mailto:${text}` },
      { kind: 'code', code: text },
    ],
    foot: [line],
  }
}
