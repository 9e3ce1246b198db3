import type { IncomingMessage } from 'node:http'

/** How much more, and how long, we let go by of a body that nobody wants. */
const MOST_BYTES = 64_000_000
const MOST_MS = 20_000

/**
 * Lets the rest of a body go by without keeping any of it. Whoever is still sending can so read the answer, which a connection
 * that is closed in their face would take away; whoever never ends is cut off after a while.
 */
export function letPass(request: IncomingMessage, { bytes = MOST_BYTES, ms = MOST_MS } = {}): void {
  if (request.complete || request.destroyed) return
  let passed = 0
  const cutOff = () => request.socket.destroy()
  const timer = setTimeout(cutOff, ms).unref()
  request.on('data', (piece: Buffer) => {
    passed += piece.length
    if (passed > bytes) cutOff()
  })
  // Whoever goes away in the middle is no fault.
  request.on('error', () => {})
  request.once('close', () => clearTimeout(timer))
  request.once('end', () => clearTimeout(timer))
  request.resume()
}
