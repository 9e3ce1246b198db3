import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { PlainFault } from './starting/explain-fault'
import { projectRoot } from './starting/project-root'

const run = promisify(execFile)

type Browser = { path: string; env: Record<string, string> }

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** A Chromium that really starts: the system's, else the one npm brought, else, as root, the distribution's package. */
export async function findChromium(): Promise<Browser> {
  const found = (await fromSystem()) ?? (await fromNpm()) ?? (await fromDistribution())
  if (found !== undefined) return found
  throw new PlainFault('No Chromium was found for the journeys: install one (Debian: "apt-get install chromium").')
}

async function fromSystem(): Promise<Browser | undefined> {
  for (const name of NAMES) {
    const place = whereIs(name)
    if (place !== undefined && (await starts({ path: place, env: {} }))) return { path: place, env: {} }
  }
  return undefined
}

function whereIs(name: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

// Unpacked by a program of its own: the package puts its files in the folder for temporary ones, and takes what it
// finds there for its own, so it gets a folder that only we write to.
const UNPACK = `
  import chromium, { inflate } from '@sparticuz/chromium'
  await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br')
  console.log(await chromium.executablePath())`

async function fromNpm(): Promise<Browser | undefined> {
  const cwd = projectRoot()
  const folder = path.join(cwd, '.test', 'chromium')
  mkdirSync(folder, { recursive: true })
  const env = { TMPDIR: folder, PATH: '/usr/bin:/bin', NODE_ENV: 'production' as const }
  try {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', UNPACK], { cwd, env })
    const fonts = path.join(folder, 'fonts.conf')
    writeFileSync(fonts, fontsIn(folder))
    const libraries = path.join(folder, 'al2023', 'lib')
    const browser = { path: stdout.trim(), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts } }
    return (await starts(browser)) ? browser : undefined
  } catch {
    return undefined
  }
}

// The package's own list of fonts names a folder that is not where we unpacked it; without a font text has no size, and
// every heading counts as hidden.
function fontsIn(folder: string): string {
  const places = [path.join(folder, 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('')
  const cache = `<cachedir>${path.join(folder, 'font-cache')}</cachedir>`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}${cache}</fontconfig>\n`
}

async function fromDistribution(): Promise<Browser | undefined> {
  if (process.getuid?.() !== 0 || whereIs('apt-get') === undefined) return undefined
  console.log('Installing Chromium with apt-get…')
  try {
    await run('apt-get', ['update'])
    await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
  } catch {
    return undefined
  }
  return fromSystem()
}

async function starts({ path: place, env }: Browser): Promise<boolean> {
  try {
    const { stdout } = await run(place, ['--version', '--no-sandbox'], {
      env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production', ...env },
    })
    return /\d+\.\d+/.test(stdout)
  } catch {
    return false
  }
}
