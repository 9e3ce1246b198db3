import { createServer } from 'node:net'

/** A port on this machine that nobody listens on; the wished one when it is free. */
export async function freePort(wished = 0): Promise<number> {
  const port = await tryPort(wished, '127.0.0.1')
  return port ?? (await freePort())
}

export async function isPortFree(port: number, host?: string): Promise<boolean> {
  return (await tryPort(port, host)) !== undefined
}

function tryPort(port: number, host?: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(undefined))
    probe.listen({ port, host }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })
}
