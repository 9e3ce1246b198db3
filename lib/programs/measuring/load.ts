import autocannon, { type Client } from 'autocannon'
import { someAddress } from '../breaking/people'

type Load = {
  url: string
  atOnce: number
  seconds: number
  /** A body of its own for each request; without it the page is fetched. */
  body?: () => string
  headers?: Record<string, string>
  /** The answer that counts; any other is a fault of the measurement. */
  expect: number
}

/** What came of it: answers a second, and how long each took, in ms, as they came. */
export type Answered = { perSecond: number; tookMs: number[] }

/** Asks by so many at once. Throws when one answer was not as it should be: a fast error is no figure. */
export async function load({ url, atOnce, seconds, body, headers = {}, expect }: Load): Promise<Answered> {
  // Each form comes from an address of its own, as it would: from one network few complaints are acknowledged.
  const post = (client: Client) =>
    client.setRequests([
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          headers: { ...headers, 'x-forwarded-for': someAddress() },
          body: body?.() ?? '',
        }),
      },
    ])
  const running = autocannon({
    url,
    connections: atOnce,
    duration: seconds,
    headers,
    ...(body ? { setupClient: post } : {}),
  })
  const tookMs: number[] = []
  running.on('response', (_client, _status, _bytes, ms) => tookMs.push(ms))
  const result = await running
  const answered = result.statusCodeStats?.[String(expect)]?.count ?? 0
  const others = Object.entries(result.statusCodeStats ?? {}).filter(([code]) => code !== String(expect))
  if (others.length > 0 || result.errors > 0) {
    const seen = others.map(([code, { count }]) => `${count} times ${code}`).join(', ')
    throw new Error(`${result.errors} errors and ${seen || 'no other answer'}, where only ${expect} was expected`)
  }
  return { perSecond: answered / result.duration, tookMs }
}
