// `npm run bench`: how far we are from what the machine can do, beside what was asked of us. In a house of its own whose
// database keeps its word; `-- --size 1000 --seconds 2 --runs 3 --sustained 10 --only filed,list` for less or more of it.
import { settingsOf } from '@/lib/settings/env'
import { startProvider } from './breaking/provider'
import { aboutRun } from './measuring/about-run'
import { CASES_AT_MOST } from './measuring/bring-cases'
import { keepFigures } from './measuring/kept-figures'
import { commit, databaseSettings, machine } from './measuring/machine'
import { PARTS } from './measuring/parts'
import { planFrom } from './measuring/plan'
import { untilDrained } from './measuring/quiet'
import { runParts } from './measuring/run-parts'
import { setScene } from './measuring/scene'
import { tableOf } from './measuring/table'
import { PlainFault } from './starting/explain-fault'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { endWith } from './starting/run-program'
import { startThrowAwayHouse } from './testing/throw-away-house'

const possible = { parts: PARTS.map(({ name }) => name), sizeAtMost: CASES_AT_MOST }
const asked = planFrom(process.argv.slice(2), possible)
if ('problem' in asked) endWith(new PlainFault(`This cannot be measured: ${asked.problem}.`))
const { plan } = asked
const at = new Date().toISOString()
const provider = await startProvider()
const house = await startThrowAwayHouse({ keepsItsWord: true, settings: provider.settings }).catch(endWith)
onceAskedToStop(() => house.stop())
try {
  settingsOf({ DATABASE_URL: house.webUrl, AUTH_SECRET: house.authSecret, APP_URL: house.url, GEHOOR_EVALUATION: '1' })
  const scene = await setScene(house, provider, plan)
  const about = { at, commit: commit(), machine: machine(), database: await databaseSettings(scene.all), plan }
  let file = ''
  const figures = await runParts(scene, PARTS, {
    say: (sentence) => console.log(sentence),
    drain: untilDrained,
    keep: (measured) => {
      file = keepFigures({ ...about, figures: measured })
    },
  })
  await scene.all.close()
  console.log(`\n${aboutRun(about)}\n`)
  console.log(tableOf(figures))
  console.log(`\nKept in ${file}.`)
} finally {
  await house.stop()
  await provider.stop()
}
process.exit(0)
