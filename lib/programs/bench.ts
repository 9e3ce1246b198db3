// `npm run bench`: how far we are from what the machine can do, beside what was asked of us. In a house of its own whose
// database keeps its word; `-- --size 1000 --seconds 2 --runs 3 --sustained 10 --only filed,list` for less or more of it.

import { settingsOf } from '@/lib/settings/env'
import { startProvider } from './breaking/provider'
import { FILED_AT_MOST } from './measuring/fill-organisation'
import { keepFigures } from './measuring/kept-figures'
import { commit, databaseSettings, machine } from './measuring/machine'
import { PARTS } from './measuring/parts'
import { planFrom } from './measuring/plan'
import { runParts } from './measuring/run-parts'
import { setScene } from './measuring/scene'
import { tableOf } from './measuring/table'
import { PlainFault } from './starting/explain-fault'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { endWith } from './starting/run-program'
import { startThrowAwayHouse } from './testing/throw-away-house'

const asked = planFrom(
  process.argv.slice(2),
  PARTS.map(({ name }) => name),
)
if ('problem' in asked) endWith(new PlainFault(`This cannot be measured: ${asked.problem}.`))
const { plan } = asked
if (Math.max(plan.size, plan.neighbour) > FILED_AT_MOST) {
  endWith(
    new PlainFault(`There is no quick way yet to make more than ${FILED_AT_MOST} cases, so this cannot be measured.`),
  )
}

const at = new Date().toISOString()
const provider = await startProvider()
const mail = {
  MAIL_FROM: 'Gehoor <post@gehoor.example>',
  RESEND_API_KEY: 're_of_nobody',
  RESEND_BASE_URL: provider.url,
}
const house = await startThrowAwayHouse({ keepsItsWord: true, settings: mail }).catch(endWith)
onceAskedToStop(() => house.stop())
try {
  settingsOf({ DATABASE_URL: house.webUrl, AUTH_SECRET: house.authSecret, APP_URL: house.url, GEHOOR_EVALUATION: '1' })
  const scene = await setScene(house, provider, plan)
  const about = { at, commit: commit(), machine: machine(), database: await databaseSettings(scene.all), plan }
  const figures = await runParts(scene, PARTS, (sentence) => console.log(sentence))
  const file = keepFigures({ ...about, figures })
  await scene.all.close()
  console.log(`\n${plan.size} cases, ${plan.runs} runs of ${plan.seconds} s, everything on this machine:\n`)
  console.log(tableOf(figures))
  console.log(`\nKept in ${file}.`)
} finally {
  await house.stop()
  await provider.stop()
}
process.exit(0)
