import type { IncomingMessage, ServerResponse } from 'node:http'
import { inWords, type Why } from './page-in-words'
import type { SentField } from './sent-again'

/**
 * Says in words why there is no page, and from then on is deaf to whatever the page still wants to say. `sent`: what is given
 * back, to be sent once more.
 */
export function answerInWords(
  request: IncomingMessage,
  response: ServerResponse,
  why: Why,
  sent: readonly SentField[] | null = null,
): void {
  if (response.headersSent || response.writableEnded) return
  const { headers, body } = inWords(request, why, sent)
  const end = response.end.bind(response)
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  // Before it is deaf: where anything was set before, Node sets these one by one.
  response.writeHead(503, headers)
  silence(response)
  // What is still being sent to us is taken in, so that the sender gets to reading.
  request.resume()
  end(request.method === 'HEAD' ? undefined : body)
}

function silence(response: ServerResponse): void {
  const deaf = {
    setHeader: () => response,
    appendHeader: () => response,
    removeHeader: () => {},
    writeHead: () => response,
    flushHeaders: () => {},
    write: () => true,
    end: () => response,
  }
  Object.assign(response, deaf)
}
