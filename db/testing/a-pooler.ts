import { spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@/lib/programs/embedded/free-port'
import { serverAccount } from '@/lib/programs/embedded/server-account'

const PLACES = ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']

/** PgBouncer, as the system's own packages bring it; undefined where it is not installed. */
export function poolerHere(): string | undefined {
  return PLACES.map((place) => path.join(place, 'pgbouncer')).find((file) => existsSync(file))
}

/**
 * PgBouncer before the server at this address, with so few connections that everybody gets another's each time. Answers the
 * same address by way of it.
 */
export async function startPooler(program: string, url: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = new URL(url)
  const port = await freePort()
  const home = mkdtempSync('/tmp/gehoor-pooler-')
  const account = serverAccount()
  const write = (name: string, lines: string[]) => {
    const file = path.join(home, name)
    writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 })
    if (account) chownSync(file, account.uid, account.gid)
    return file
  }
  chmodSync(home, 0o711)
  const users = write('users.txt', [`"${server.username}" "${server.password}"`])
  const settings = write('pgbouncer.ini', [
    '[databases]',
    `* = host=${server.hostname} port=${server.port}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = scram-sha-256',
    `auth_file = ${users}`,
    'pool_mode = transaction',
    'default_pool_size = 2',
  ])
  const running = spawn(program, ['-q', settings], { ...account, cwd: '/', stdio: 'ignore' })
  const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()))
  while (!(await isOpen(port))) {
    if (running.exitCode !== null) throw new Error(`${program} stopped with code ${running.exitCode}`)
    await pause(20)
  }
  server.port = String(port)
  server.searchParams.set('pgbouncer', 'true')
  return {
    url: server.href,
    stop: async () => {
      running.kill('SIGTERM')
      await gone
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const done = (open: boolean) => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => done(true)).once('error', () => done(false))
  })
}
