import { IncomingMessage } from 'node:http'

const BODY = Symbol('body')

/** The same request with a body that was read already, or without the one that was sent: for whoever answers it. */
export function requestWithBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor } = request
  const { 'transfer-encoding': _sent, expect: _expect, trailer: _trailer, ...headers } = request.headers
  const again = new IncomingMessage(request.socket)
  Object.assign(again, { [BODY]: body, method, url, httpVersion, httpVersionMajor, httpVersionMinor, complete: true })
  again.headers = { ...headers, 'content-length': `${body.length}` }
  if (body.length > 0) again.push(body)
  again.push(null)
  return again
}

/** What was sent with a request that was made here, also when somebody has read it since. */
export function bodyOf(request: IncomingMessage): Buffer | null {
  const { [BODY]: body } = request as IncomingMessage & { [BODY]?: Buffer }
  return body ?? null
}
