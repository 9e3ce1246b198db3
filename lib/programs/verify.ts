// `npm run verify [-- --organisation SLUG [--mailed "NUMBER"]]`: walks every chain, and says the first broken place of
// each in words; also against what an owner was mailed.
import { parseArgs } from 'node:util'
import { useDatabase as openDatabase } from '@/db/client'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { headsBeside } from '@/lib/files/heads-file'
import { sayBroken, sayWalked } from '@/lib/operations/organisation/verifying/say-broken'
import { walkAll } from '@/lib/operations/organisation/verifying/walk-all'
import { databaseWorkerUrl, dataDir, hasOwnDatabase, settingsFor } from '@/lib/settings/env'
import { explainFault, PlainFault } from './starting/explain-fault'
import { joinEvaluation } from './starting/join-evaluation'
import { projectRoot } from './starting/project-root'
import { thingsToStop } from './starting/things-to-stop'

const USAGE = [
  'Say whose chains: npm run verify -- --organisation SLUG; without it all are walked.',
  'With what an owner was mailed as well: --mailed "0123abcd …", the check number.',
].join('\n')

const stops = thingsToStop()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => void stops.stopAll().finally(() => process.exit(130)))
}

// What could not be looked at is not a broken chain: whoever watches is told them apart.
let code = 2
try {
  code = await verify(asked())
} catch (fault) {
  console.error(explainFault(fault))
}
await stops.stopAll()
process.exit(code)

/** The exit status: 0 when all is as it was written, 1 when it is not. */
async function verify({ slug, mailed }: VerifyArguments): Promise<number> {
  if (hasOwnDatabase()) settingsFor('verify')
  else await joinEvaluation(projectRoot(), stops)
  const database = openDatabase(databaseWorkerUrl(), { max: 1 })
  stops.add(() => database.close())
  const began = performance.now()
  const walked = await walkAll({ slug, now: atThisMoment().now, headsFile: headsBeside(dataDir()), mailed }, (broken) =>
    console.error(sayBroken(broken)),
  )
  if (walked === null) throw new PlainFault(`There is no organisation ${slug}.`)
  console.log(sayWalked(walked, (performance.now() - began) / 1000))
  return walked.broken === 0 ? 0 : 1
}

type VerifyArguments = { slug: string | undefined; mailed: string | undefined }

function asked(): VerifyArguments {
  const { organisation: slug, mailed } = flags()
  if (mailed === undefined) return { slug, mailed }
  const hash = mailed.replace(/\s/g, '')
  if (!slug || !/^[0-9a-f]{64}$/.test(hash)) throw new PlainFault(USAGE)
  return { slug, mailed: hash }
}

function flags() {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ options: { organisation: text, mailed: text } }).values
  } catch {
    throw new PlainFault(USAGE)
  }
}
