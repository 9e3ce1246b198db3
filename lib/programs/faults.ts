// `npm run faults`: breaks a house of its own in every way that we know, and measures what comes of it. Small by default;
// `-- --minutes 10 --kills 100 --waiting 5000` is the whole of it, `-- --only outage,kills` a part.
import { parseArgs } from 'node:util'
import { useDatabase as openDatabase } from '@/db/client'
import { aLiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { settingsOf } from '@/lib/settings/env'
import { bodies } from './breaking/bodies'
import { fullQueue } from './breaking/full-queue'
import { kills } from './breaking/kills'
import { outage } from './breaking/outage'
import { startProvider } from './breaking/provider'
import { providerTrouble } from './breaking/provider-trouble'
import { slowReaders } from './breaking/slow-readers'
import { isFine, type Scene, sayFigure, type Trial } from './breaking/trial'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { endWith } from './starting/run-program'
import { startThrowAwayHouse } from './testing/throw-away-house'

const TRIALS: readonly Trial[] = [providerTrouble, bodies, slowReaders, fullQueue, outage, kills]

const number = (fallback: string) => ({ type: 'string', default: fallback }) as const
const { values: asked } = parseArgs({
  options: {
    minutes: number('0.25'),
    kills: number('6'),
    waiting: number('200'),
    readers: number('20'),
    only: { type: 'string' },
  },
})
const scale = {
  minutes: Number(asked.minutes),
  kills: Number(asked.kills),
  waiting: Number(asked.waiting),
  readers: Number(asked.readers),
}
const chosen = TRIALS.filter(({ name }) => asked.only === undefined || asked.only.split(',').includes(name))

const provider = await startProvider()
const house = await startThrowAwayHouse({ keepsItsWord: true, settings: provider.settings }).catch(endWith)
let wrong = 0
onceAskedToStop(() => house.stop())
try {
  settingsOf({ DATABASE_URL: house.webUrl, AUTH_SECRET: house.authSecret, APP_URL: house.url, GEHOOR_EVALUATION: '1' })
  const database = openDatabase(house.webUrl)
  const one = await aLiveOrganisation({ sector: 'algemeen' })
  const other = await aLiveOrganisation({ sector: 'algemeen' })
  await database.close()
  const scene: Scene = { house, provider, one, other, scale }
  for (const { name, run } of chosen) {
    console.log(`\n== ${name}`)
    for (const figure of await run(scene)) {
      console.log(sayFigure(figure))
      if (!isFine(figure)) wrong += 1
    }
  }
} finally {
  await house.stop()
  await provider.stop()
}
console.log(wrong === 0 ? '\nEverything held.' : `\n${wrong} did not hold.`)
process.exit(wrong === 0 ? 0 : 1)
