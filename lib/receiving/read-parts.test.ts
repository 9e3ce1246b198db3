import { describe, expect, test } from 'vitest'
import { MOST_PARTS } from './body-rules'
import { checkBody } from './check-body'
import { readParts } from './read-parts'
import { formInParts, IN_PARTS } from './testing/a-form'
import { longestTurn } from './testing/longest-turn'

/** What another request may have to wait for one, in ms. */
const OTHERS_WAIT_MS = 100

const fields = (n: number, name = 'story'): [string, string][] => Array.from({ length: n }, () => [name, 'x'])

describe('a form in parts', () => {
  test('comes out as it went in: order, repeated names, line ends, other scripts, empty fields', async () => {
    const sent: [string, string][] = [
      ['story', 'Één\r\ntwee 字 👩‍👧'],
      ['wish', 'apology'],
      ['wish', 'talk'],
      ['name', ''],
    ]
    expect(await readParts(IN_PARTS, formInParts(sent))).toEqual({ ok: true, value: sent })
  })

  test('of a file only its name counts, and not that of an empty one', async () => {
    const file = (name: string, text: string) =>
      `--xYz\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${text}\r\n`
    const bytes = Buffer.from(`${file('bonnetje.txt', 'abc')}${file('leeg.txt', '')}--xYz--\r\n`)
    expect(await readParts(IN_PARTS, bytes)).toEqual({ ok: true, value: [['file', 'bonnetje.txt']] })
  })

  test.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    [
      'with a boundary longer than there may be',
      `multipart/form-data; boundary=${'b'.repeat(71)}`,
      formInParts([['a', 'x']], 'b'.repeat(71)).toString(),
    ],
    ['cut off in a part', IN_PARTS, '--xYz\r\nContent-Disposition: form-data; name="a"\r\n\r\nabc'],
    ['cut off in a header', IN_PARTS, '--xYz\r\nbroken'],
    ['empty', IN_PARTS, ''],
    ['with a part without a name', IN_PARTS, '--xYz\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--xYz--\r\n'],
  ])('%s is damaged, and nothing of it is believed', async (_what, type, text) => {
    expect(await readParts(type, Buffer.from(text))).toEqual({ ok: false, refusal: 'garbled' })
  })

  test('as many parts as there may be are read, one more is too much', async () => {
    expect((await readParts(IN_PARTS, formInParts(fields(MOST_PARTS)))).ok).toBe(true)
    expect(await checkBody(IN_PARTS, formInParts(fields(MOST_PARTS + 1)))).toBe('too-large')
    const pairs = 'application/x-www-form-urlencoded'
    expect(await checkBody(pairs, Buffer.from(Array(MOST_PARTS).fill('a=b').join('&')))).toBe(null)
    expect(
      await checkBody(
        pairs,
        Buffer.from(
          Array(MOST_PARTS + 1)
            .fill('a=b')
            .join('&'),
        ),
      ),
    ).toBe('too-large')
  })
})

describe('whatever is sent, nobody else waits for it', () => {
  const nearly = `\r\n--${'b'.repeat(66)}x`
  const long = 'b'.repeat(70)
  test.each([
    ['18,000 fields of one name', IN_PARTS, formInParts(fields(18_000, 'a-field-of-one-name'))],
    ['one text of two million characters', IN_PARTS, formInParts([['story', 'a'.repeat(1_990_000)]])],
    [
      'what is almost a boundary, over and over',
      `multipart/form-data; boundary=${long}`,
      Buffer.from(nearly.repeat(27_000)),
    ],
    [
      'one letter of the boundary, over and over',
      `multipart/form-data; boundary=${long}`,
      Buffer.alloc(1_990_000, 'b'),
    ],
    ['a header that never ends', IN_PARTS, Buffer.from(`--xYz\r\nX: ${'a: b; '.repeat(330_000)}`)],
    [
      'line ends only',
      IN_PARTS,
      Buffer.from(`--xYz\r\nContent-Disposition: form-data; name="a"\r\n\r\n${'\r\n'.repeat(990_000)}--xYz--\r\n`),
    ],
    ['a name as long as a page', IN_PARTS, formInParts([['n'.repeat(1_990_000), 'x']])],
  ])('%s', async (_what, type, bytes) => {
    const { ms } = await longestTurn(() => checkBody(type, bytes))
    expect(ms).toBeLessThan(OTHERS_WAIT_MS)
  })
})
