// Started by `npm start` on an empty evaluation database, with web's role and settings: the demo is made as people would.
import { database } from '@/db/client'
import { seedDemo } from '@/lib/demo/demo'
import { appUrl, dataDir, isEvaluation, settingsFor } from '@/lib/settings/env'
import { PlainFault } from './starting/explain-fault'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { runProgram } from './starting/run-program'

const TELL_EVERY = 10

function sayProgress(told: number, of: number) {
  if (told % TELL_EVERY === 0 || told === of) console.log(`  ${told} of ${of} complaints of the demo have been told`)
}

onceAskedToStop(() => Promise.resolve())

await runProgram(async () => {
  settingsFor('web')
  if (!isEvaluation()) throw new PlainFault('The demo is for an evaluation only: this database is not ours to fill.')
  await seedDemo({ url: appUrl(), dataDir: dataDir(), onProgress: sayProgress })
  await database().close()
  process.exit(0)
})
