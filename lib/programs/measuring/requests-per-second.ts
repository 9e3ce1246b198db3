import autocannon, { type Client } from 'autocannon'

type Load = {
  url: string
  connections: number
  seconds: number
  /** A body of its own for each request; without it the page is fetched. */
  body?: () => string
  headers?: Record<string, string>
  /** The answer that counts; any other is a fault of the measurement. */
  expect: number
}

/** Requests a second that were answered as they should be. Throws when one was not: a fast error is no figure. */
export async function requestsPerSecond({ url, connections, seconds, body, headers, expect }: Load): Promise<number> {
  const setup = body
    ? (client: Client) =>
        client.setRequests([{ method: 'POST', setupRequest: (request) => ({ ...request, body: body() }) }])
    : undefined
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(headers ? { headers } : {}),
    ...(setup ? { setupClient: setup } : {}),
  })
  const answered = result.statusCodeStats?.[String(expect)]?.count ?? 0
  const others = Object.entries(result.statusCodeStats ?? {}).filter(([code]) => code !== String(expect))
  if (others.length > 0 || result.errors > 0) {
    throw new Error(
      `${url}: ${result.errors} errors, and answers ${JSON.stringify(others)} where ${expect} was expected`,
    )
  }
  return answered / result.duration
}
