import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formInParts, IN_PARTS } from '@/lib/receiving/testing/a-form'
import { aDoor, answerOn, type TestDoor } from './testing/a-door'

const HOST = 'Host: klacht.example\r\n'
const OURS = `${HOST}Origin: https://klacht.example\r\n`

let door: TestDoor

beforeAll(async () => {
  door = await aDoor()
})
afterAll(() => door.close())

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (?:100 Continue\r\n\r\nHTTP\/1\.1 )?(\d{3})/.exec(answer)?.[1])
const asked = (line: string, headers = HOST) => door.send(`${line} HTTP/1.1\r\n${headers}\r\n`, /\r\n\r\n/)

function posted(body: string | Buffer, type = IN_PARTS, { to = '/x/intake', headers = OURS } = {}) {
  const bytes = Buffer.from(body)
  const head = `POST ${to} HTTP/1.1\r\n${headers}Content-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`
  return door.send(Buffer.concat([Buffer.from(head), bytes]))
}

describe('every request gets an answer that means something', () => {
  test.each([
    ['a NUL in the address', 'GET /zonnehof%00', 400],
    ['a line end in the address', 'GET /zonnehof%0d%0aX:y', 400],
    ['half a letter', 'GET /%F0%9F', 400],
    ['an address of another kind', 'GET ftp://klacht.example/x', 400],
    ['TRACE', 'TRACE /', 405],
    ['PUT on a page', 'PUT /zonnehof', 405],
    ['DELETE on a page', 'DELETE /zonnehof/desk/cases', 405],
    ['PROPFIND', 'PROPFIND /', 405],
    ['OPTIONS', 'OPTIONS /zonnehof', 204],
    ['OPTIONS of everything', 'OPTIONS *', 204],
    ['a program that deletes', 'DELETE /api/v1/x', 200],
    ['HEAD', 'HEAD /zonnehof', 200],
    ['the whole address, as a proxy writes it', 'GET http://klacht.example/zonnehof', 200],
  ])('%s', async (_what, line, status) => {
    const answer = await asked(line)
    expect(statusOf(answer)).toBe(status)
    expect(answer).toMatch(/content-security-policy/i)
    if (status === 405 || status === 204) expect(answer).toMatch(/\r\nallow: GET, HEAD, POST, OPTIONS\r\n/i)
  })

  test('what the door refuses, no page is asked for', async () => {
    const before = door.handed.length
    await asked('TRACE /')
    await asked('GET /x%00')
    await asked('GET /', 'Host: elsewhere.example\r\n')
    expect(door.handed).toHaveLength(before)
  })
})

describe('under which name', () => {
  test('an unknown name gets 421 and a page that says what to do, ours gets an answer', async () => {
    for (const host of [
      'elsewhere.example',
      'klacht.example.evil.example',
      '127.0.0.1',
      'localhost:3000',
      '[::1]',
      'a b',
    ]) {
      const answer = await door.send(`GET /zonnehof HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
      expect(statusOf(answer), host).toBe(421)
      expect(answer).toContain('<h1>Hier is niets onder deze naam</h1>')
    }
    for (const host of ['klacht.example', 'KLACHT.example:443', 'klacht.example.']) {
      expect(statusOf(await asked('GET /zonnehof', `Host: ${host}\r\n`)), host).toBe(200)
    }
  })

  test('whoever watches over the house asks by number', async () => {
    expect(statusOf(await asked('GET /api/health', 'Host: 10.0.0.7:3000\r\n'))).toBe(200)
    expect(statusOf(await asked('GET /api/ready', 'Host: 10.0.0.7:3000\r\n'))).toBe(200)
    expect(statusOf(await asked('GET /api/auth/session', 'Host: 10.0.0.7:3000\r\n'))).toBe(421)
  })

  test('other names that were named lead here; this machine does in an evaluation only', async () => {
    const other = await aDoor({
      site: 'http://localhost:3000',
      hosts: { own: ['localhost', 'www.klacht.example'], local: true },
    })
    const status = async (host: string) => statusOf(await other.send(`GET /x HTTP/1.1\r\nHost: ${host}\r\n\r\n`))
    expect(await status('www.klacht.example')).toBe(200)
    expect(await status('127.0.0.1:4120')).toBe(200)
    expect(await status('[::1]:4120')).toBe(200)
    expect(await status('elsewhere.example')).toBe(421)
    await other.close()
  })

  test('what only we may say is not taken from a sender', async () => {
    const lies = [
      'X-Forwarded-Host: evil.example',
      'X-Forwarded-Proto: http',
      'X-Body-Problem: too-large',
      'X-Asked-Lang: en',
      'Forwarded: for=1.2.3.4',
    ]
    await asked(
      'GET /zonnehof',
      `${HOST}X-Forwarded-For: 9.9.9.9, 203.0.113.7\r\n${lies.join('\r\n')}\r\nX-Own-Asking: x\r\n`,
    )
    const headers: Record<string, unknown> = door.handed.at(-1)?.headers ?? {}
    expect(headers).toMatchObject({
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-host': 'klacht.example',
      'x-forwarded-proto': 'https',
    })
    expect(headers['x-body-problem'] ?? headers['x-asked-lang'] ?? headers.forwarded).toBeUndefined()
    expect(headers['x-own-asking']).not.toBe('x')
  })
})

describe('what is sent', () => {
  test('a form arrives whole, also in pieces of unknown length', async () => {
    const form = formInParts([['story', 'Één\r\ntwee']])
    await posted(form)
    expect(door.handed.at(-1)).toMatchObject({ method: 'POST', url: '/x/intake', body: form.toString() })
    const head = `POST /x/intake HTTP/1.1\r\n${OURS}Content-Type: ${IN_PARTS}\r\nTransfer-Encoding: chunked\r\n\r\n`
    const half = Math.ceil(form.length / 2)
    const chunk = (bytes: Buffer) =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
    await door.send(
      Buffer.concat([
        Buffer.from(head),
        chunk(form.subarray(0, half)),
        chunk(form.subarray(half)),
        Buffer.from('0\r\n\r\n'),
      ]),
    )
    expect(door.handed.at(-1)?.body).toBe(form.toString())
  })

  test('a form of another site is not even read', async () => {
    const form = formInParts([['story', 'x']])
    await posted(form, IN_PARTS, { headers: `${HOST}Origin: https://evil.example\r\n` })
    expect(door.handed.at(-1)).toMatchObject({
      body: '',
      headers: { origin: 'https://evil.example', 'content-length': '0' },
    })
    await posted(form, IN_PARTS, { headers: `${HOST}Origin: http://klacht.example\r\n` })
    expect(door.handed.at(-1)?.body).toBe('')
  })

  test.each([
    [
      '18,000 fields of one name',
      IN_PARTS,
      formInParts(Array.from({ length: 18_000 }, (): [string, string] => ['a-field-of-one-name', ''])),
    ],
    ['too many pairs', 'application/x-www-form-urlencoded', Buffer.from('a=b&'.repeat(2000))],
    ['more than a document may hold', 'application/x-www-form-urlencoded', Buffer.alloc(2_000_001, 'a')],
  ])('%s reaches the page as too large, and not as a body', async (_what, type, body) => {
    expect(statusOf(await posted(body, type))).toBe(413)
    expect(door.handed.at(-1)).toMatchObject({ body: '', headers: { 'x-body-problem': 'too-large' } })
  })

  test('what is damaged reaches the page as that', async () => {
    await posted('--xYz\r\nbroken')
    expect(door.handed.at(-1)).toMatchObject({ body: '', headers: { 'x-body-problem': 'garbled' } })
  })

  test('whoever asks first whether they may send so much is told no before they do', async () => {
    const head = `POST /x/intake HTTP/1.1\r\n${OURS}Content-Type: text/plain\r\nContent-Length: 9000000\r\n`
    const asking = await door.send(`${head}Expect: 100-continue\r\n\r\n`, /\r\n\r\n/)
    expect(statusOf(asking)).toBe(413)
    const small = await door.send(
      `POST /x/intake HTTP/1.1\r\n${OURS}Content-Type: text/plain\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nab`,
    )
    expect(small).toMatch(/^HTTP\/1\.1 100 Continue/)
    expect(door.handed.at(-1)?.body).toBe('ab')
  })
})

describe('whoever keeps sending', () => {
  const flood = Buffer.alloc(1_000_000, 'a')

  test.each([
    ['a length that is too large', 'Content-Length: 40000000\r\n', false],
    ['pieces without end', 'Transfer-Encoding: chunked\r\n', true],
  ])('%s: the answer is there to read while the sender goes on', async (_what, length, chunked) => {
    const socket = door.open()
    const answered = answerOn(socket, /Een pagina/)
    socket.write(`POST /x/intake HTTP/1.1\r\n${OURS}Content-Type: text/plain\r\n${length}\r\n`)
    // As a sender that does not look up before all of it is out.
    let sent = 0
    const more = () => {
      while (!socket.destroyed && sent < 38) {
        sent += 1
        const piece = chunked ? Buffer.concat([Buffer.from('f4240\r\n'), flood, Buffer.from('\r\n')]) : flood
        if (!socket.write(piece)) return
      }
    }
    socket.on('drain', more)
    more()
    expect(statusOf(await answered)).toBe(413)
    expect(door.handed.at(-1)).toMatchObject({ body: '', headers: { 'x-body-problem': 'too-large' } })
  })

  test('parts without end are refused as soon as there are too many, long before they are over', async () => {
    const socket = door.open()
    const answered = answerOn(socket, /Een pagina/)
    const some = formInParts(Array.from({ length: 1100 }, (): [string, string] => ['a', 'b'])).toString()
    const begun = some.slice(0, some.lastIndexOf('--xYz--'))
    socket.write(
      `POST /x/intake HTTP/1.1\r\n${OURS}Content-Type: ${IN_PARTS}\r\nContent-Length: 1900000\r\n\r\n${begun}`,
    )
    expect(statusOf(await answered)).toBe(413)
    expect(door.handed.at(-1)).toMatchObject({ body: '', headers: { 'x-body-problem': 'too-large' } })
  })

  test('a connection that had too much serves the next request', async () => {
    const socket = door.open()
    const both = answerOn(socket, /Een pagina[\s\S]*Een pagina/)
    socket.write(`POST /x/intake HTTP/1.1\r\n${OURS}Content-Type: text/plain\r\nContent-Length: 3000000\r\n\r\n`)
    for (let n = 0; n < 3; n += 1) socket.write(flood)
    socket.write(`GET /next HTTP/1.1\r\n${HOST}\r\n`)
    expect(await both).toMatch(/413[\s\S]*HTTP\/1\.1 200/)
    expect(door.handed.at(-1)?.url).toBe('/next')
  })
})
