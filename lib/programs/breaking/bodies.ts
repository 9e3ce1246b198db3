import { setTimeout as pause } from 'node:timers/promises'
import { percentile } from '../measuring/percentile'
import { latenciesDuring } from './latencies'
import { someAddress } from './people'
import type { Figure, Trial } from './trial'

const DELAY_AT_MOST_MS = 100
const QUIET_MS = 3000

type Shape = { name: string; type: string; body: () => string }

const FORM = 'application/x-www-form-urlencoded'
const PARTS = 'multipart/form-data; boundary=x'
const part = (name: string, value: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

/** Bodies of any size and shape: what once stopped a process, and its like. */
const SHAPES: Shape[] = [
  { name: '18,000 parts of one name', type: PARTS, body: () => `${part('a', 'b').repeat(18_000)}--x--\r\n` },
  { name: 'a multipart body without an end', type: PARTS, body: () => part('a', 'b').repeat(5000) },
  { name: '200,000 pairs', type: FORM, body: () => 'a=b&'.repeat(200_000) },
  {
    name: 'a letter with 100,000 marks',
    type: FORM,
    body: () => `version=1&story=a${encodeURIComponent('\u0301').repeat(100_000)}`,
  },
  { name: 'a story of three million characters', type: FORM, body: () => `version=1&story=${'lang '.repeat(600_000)}` },
  { name: 'twelve million characters', type: FORM, body: () => 'x'.repeat(12_000_000) },
  { name: 'nothing but ampersands', type: FORM, body: () => '&'.repeat(1_900_000) },
]

/** Whatever somebody sends to one organisation, the page of another comes as quickly as before, and the sender is told. */
export const bodies: Trial = {
  name: 'bodies',
  run: async ({ house, one, other }) => {
    const page = `${house.url}/${other.slug}`
    await latenciesDuring(page, () => pause(QUIET_MS / 3))
    const quiet = await latenciesDuring(page, () => pause(QUIET_MS))
    const figures: Figure[] = []
    for (const { name, type, body } of SHAPES) {
      const bytes = body()
      const door = `${house.url}/${one.slug}/intake`
      // The first of its kind loads what answers it; that is no delay by this body.
      let unread = Number(!(await isAnswered(door, type, bytes)))
      const during = await latenciesDuring(page, async () => {
        for (let n = 0; n < 3; n += 1) unread += Number(!(await isAnswered(door, type, bytes)))
      })
      const delay = percentile(during, 1) - percentile(quiet, 1)
      figures.push({
        what: `delay of others by ${name}`,
        measured: Math.max(0, delay),
        atMost: DELAY_AT_MOST_MS,
        unit: ' ms',
      })
      figures.push({ what: `senders of ${name} who could not read the answer`, measured: unread, atMost: 0 })
    }
    return figures
  },
}

async function isAnswered(url: string, type: string, body: string): Promise<boolean> {
  try {
    const headers = { 'content-type': type, accept: 'text/html', 'x-forwarded-for': someAddress() }
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    })
    return answer.status >= 300 && answer.status < 500 && (answer.status === 303 || (await answer.text()).length > 0)
  } catch {
    return false
  }
}
