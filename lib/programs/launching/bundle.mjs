import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = ['lib', 'db', 'emails', 'e2e/support', 'next.config.ts', 'tsconfig.json', 'package-lock.json']

/** What a program starts as a process of its own. */
const STARTS = { web: ['web-process'] }

/**
 * Makes `.build/<program>.mjs` out of the sources, when they changed: Node reads neither path aliases nor .tsx.
 * @param {string} root
 * @param {string[]} programs
 */
export async function bundle(root, programs) {
  const all = [...new Set(programs.flatMap((name) => [name, ...(STARTS[name] ?? [])]))]
  const present = all.filter((name) => existsSync(path.join(root, 'lib/programs', `${name}.ts`)))
  const fresh = fingerprint(root)
  const stale = present.filter((name) => stampOf(root, name) !== fresh)
  if (stale.length === 0) return
  const { build, stop } = await import('esbuild')
  try {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: stale.map((name) => `lib/programs/${name}.ts`),
      outdir: '.build',
      outExtension: { '.js': '.mjs' },
      write: false,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node22',
      jsx: 'automatic',
      sourcemap: true,
      logLevel: 'warning',
    })
    mkdirSync(path.join(root, '.build'), { recursive: true })
    for (const file of outputFiles) replace(file.path, file.contents)
    for (const name of stale) replace(path.join(root, '.build', `${name}.stamp`), fresh)
  } finally {
    await stop()
  }
}

// Another program may be reading it right now: it finds the old one or the new one, never half of it.
function replace(file, contents) {
  const making = `${file}.${process.pid}`
  writeFileSync(making, contents)
  renameSync(making, file)
}

function stampOf(root, name) {
  const [stamp, made] = [`${name}.stamp`, `${name}.mjs`].map((file) => path.join(root, '.build', file))
  return existsSync(stamp) && existsSync(made) ? readFileSync(stamp, 'utf8') : undefined
}

// Time and size are enough to see that a file changed, and cost a few milliseconds for the whole house.
function fingerprint(root) {
  const hash = createHash('sha256')
  for (const source of SOURCES)
    walk(path.join(root, source), (file, { mtimeMs, size }) => hash.update(`${file} ${mtimeMs} ${size}\n`))
  return hash.digest('hex')
}

function walk(place, visit) {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found === undefined) return
  if (!found.isDirectory()) return visit(place, found)
  for (const name of readdirSync(place).sort()) walk(path.join(place, name), visit)
}
