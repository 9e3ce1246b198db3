import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { environmentWith } from '@/lib/settings/env'
import { PlainFault } from './explain-fault'
import { makePublicStyle, PUBLIC_ASSETS } from './make-public-style'
import { takeLock } from './take-lock'
import type { ThingsToStop } from './things-to-stop'

const SOURCES = [
  'app',
  'lib',
  'emails',
  'db',
  'public',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Builds the pages, unless what stands in .next was made from exactly these sources. */
export async function buildPages(root: string, stops: ThingsToStop): Promise<void> {
  if (isBuilt(root)) return
  mkdirSync(path.join(root, '.build'), { recursive: true })
  const release = await takeLock({
    file: path.join(root, '.build', 'building.pid'),
    patienceMs: 180_000,
    onWait: () => console.log('The pages are being built by another program; waiting for it…'),
    tooLate: (holder) => new PlainFault(`The pages are still being built by process ${holder}; stop that one first.`),
  })
  stops.add(release)
  try {
    if (!isBuilt(root)) await build(root, stops)
  } finally {
    release()
  }
}

function stampOf(root: string): string {
  return path.join(root, '.next', 'built-from')
}

function isBuilt(root: string): boolean {
  const made = [
    stampOf(root),
    path.join(root, '.next', 'BUILD_ID'),
    ...PUBLIC_ASSETS.map((file) => path.join(root, file)),
  ]
  return made.every((file) => existsSync(file)) && readFileSync(stampOf(root), 'utf8') === fingerprint(root)
}

async function build(root: string, stops: ThingsToStop) {
  console.log('Building the pages, because their sources are new. This takes about half a minute…')
  const from = fingerprint(root)
  rmSync(stampOf(root), { force: true })
  await makePublicStyle(root)
  await runBuild(root, stops)
  writeFileSync(stampOf(root), from)
}

// Addresses and secrets are read when a page is asked for, never when it is built.
const settingsOfNobody = {
  DATABASE_URL: '',
  DATABASE_WORKER_URL: '',
  DATABASE_OWNER_URL: '',
  AUTH_SECRET: '',
  SMTP_URL: '',
}

// A build whose starter was killed would hold on to .next and block the build of the next start. Its own helpers load
// this as well, and have a channel of their own that keeps them alive: only the build itself lets go of it.
const DIES_WITH_US = `data:text/javascript,${encodeURIComponent(`
  if (process.argv[1]?.endsWith('/next/dist/bin/next')) {
    process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
    process.channel.unref()
  }`)}`

async function runBuild(root: string, stops: ThingsToStop) {
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const logFile = path.join(root, '.build', 'next-build.log')
  const log = openSync(logFile, 'w')
  const child = spawn(process.execPath, ['--import', DIES_WITH_US, next, 'build'], {
    cwd: root,
    env: { ...environmentWith(settingsOfNobody), NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  })
  // The build has helpers of its own: its whole group goes.
  stops.add(() => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code === 0 && existsSync(path.join(root, '.next', 'BUILD_ID'))) return
  throw new PlainFault(`The pages could not be built. This is what the build said:\n${readFileSync(logFile, 'utf8')}`)
}

function fingerprint(root: string): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')))
  for (const file of SOURCES.flatMap((source) => filesBelow(path.join(root, source)))) {
    hash.update(`\n${path.relative(root, file)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesBelow(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found === undefined || place.includes('.test.')) return []
  if (!found.isDirectory()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)))
}
