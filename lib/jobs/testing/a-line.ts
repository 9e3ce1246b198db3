import type { AddressInfo } from 'node:net'
import { createServer, connect as dial, type Socket } from 'node:net'

type Line = {
  /** The same address, over this line. */
  through: (url: string) => string
  /** Nobody gets through, and who was through is cut off. */
  cut: () => Promise<void>
  mend: () => Promise<void>
  stop: () => Promise<void>
}

/** A line to a server of which a test holds both ends. */
export async function aLine(url: string): Promise<Line> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = dial(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  const listen = (on: number) => new Promise<void>((ready) => server.listen(on, '127.0.0.1', ready))
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      for (const socket of sockets) socket.destroy()
    })
  await listen(0)
  const own = (server.address() as AddressInfo).port
  return {
    through: (address) => {
      const changed = new URL(address)
      changed.port = String(own)
      return changed.href
    },
    cut: close,
    mend: () => listen(own),
    stop: () => (server.listening ? close() : Promise.resolve()),
  }
}
