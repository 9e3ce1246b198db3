// `npm run import -- --tenant SLUG --file FILE.csv --map MAP.json`: files the complaints of a CSV file, silently.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { database } from '@/db/client'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { importFile } from '@/lib/operations/cases/import/import-file'
import { ImportMap } from '@/lib/operations/cases/import/import-map'
import type { MappedSubjects } from '@/lib/operations/cases/import/known-subjects'
import { isAllIn, sayImported, sayImportRefusal, sayUnknownSubjects } from '@/lib/operations/cases/import/say-imported'
import { hasOwnDatabase, settingsFor } from '@/lib/settings/env'
import { explainFault, PlainFault } from './starting/explain-fault'
import { joinEvaluation } from './starting/join-evaluation'
import { projectRoot } from './starting/project-root'
import { thingsToStop } from './starting/things-to-stop'

const USAGE = 'Say what to bring in: npm run import -- --tenant SLUG --file FILE.csv --map MAP.json'
const TELL_EVERY = 500

const stops = thingsToStop()
const stopping = new AbortController()
// Not at once: the rows at hand are finished and counted. A second signal is the same one, handed on by the launcher.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => stopping.abort())

const STOPPED = 130

let code = 0
try {
  code = await bringIn(asked())
} catch (fault) {
  console.error(explainFault(fault))
  code = 1
}
await stops.stopAll()
process.exit(code)

type ImportArguments = { slug: string; file: string; map: ImportMap }

/** The exit status: 0 when all of the file is in, 1 when somebody has to look. */
async function bringIn({ slug, file, map }: ImportArguments): Promise<number> {
  if (hasOwnDatabase()) settingsFor('import')
  else await joinEvaluation(projectRoot(), stops)
  stops.add(() => database().close())
  const onProgress = (rows: number) => {
    if (rows % TELL_EVERY === 0) console.log(`${rows} rows…`)
  }
  const onBegin = (subjects: MappedSubjects) => {
    const unknown = sayUnknownSubjects(subjects)
    if (unknown !== null) console.log(unknown)
  }
  const done = await importFile({ slug, file, map, onBegin, onProgress, signal: stopping.signal }, atThisMoment)
  if (!done.ok) throw new PlainFault(sayImportRefusal(done.refusal, slug))
  console.log(sayImported(done.value))
  if (done.value.stopped) return STOPPED
  return isAllIn(done.value) ? 0 : 1
}

function asked(): ImportArguments {
  const { tenant: slug, file, map } = flags()
  if (!slug || !file || !map) throw new PlainFault(USAGE)
  for (const place of [file, map]) if (!existsSync(place)) throw new PlainFault(`There is no file ${place}.`)
  return { slug, file, map: mapIn(map) }
}

function flags() {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ options: { tenant: text, file: text, map: text } }).values
  } catch {
    throw new PlainFault(USAGE)
  }
}

function mapIn(place: string): ImportMap {
  const read = ImportMap.safeParse(jsonIn(place))
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path, message }) => `  - ${path.join('.') || 'the map'}: ${message}`)
  throw new PlainFault(`The map ${place} is not in order:\n${wrong.join('\n')}`)
}

function jsonIn(place: string): unknown {
  try {
    return JSON.parse(readFileSync(place, 'utf8'))
  } catch {
    throw new PlainFault(`The map ${place} is not JSON.`)
  }
}
