// `npm run bench`: how far we are from what the machine can do, as ratios within one run. Absolute figures are noise.
import { useDatabase as connectTo } from '@/db/client'
import { someAnswers } from '@/db/testing/a-complaint'
import { aLiveOrganisation } from '@/lib/operations/testing/a-live-organisation'
import { settingsOf } from '@/lib/settings/env'
import { aForm, FORM_HEADERS } from './measuring/a-form'
import { findPgbench, transactionsPerSecond } from './measuring/pgbench'
import { requestsPerSecond } from './measuring/requests-per-second'
import { writesOfAComplaint } from './measuring/writes-of-a-complaint'
import { startThrowAwayHouse } from './testing/throw-away-house'

const SECONDS = 6
const CLIENTS = 8
const WARM_UP = 2

const house = await startThrowAwayHouse()
try {
  settingsOf({ DATABASE_URL: house.webUrl, AUTH_SECRET: house.authSecret, APP_URL: house.url, GEHOOR_EVALUATION: '1' })
  const database = connectTo(house.webUrl)
  const tenant = await aLiveOrganisation({ sector: 'algemeen' })
  const writes = await writesOfAComplaint(tenant.tenantId, someAnswers())
  const form = `${house.url}/${tenant.slug}/intake`
  const status = await statusPage(form)
  await database.close()

  const load = { connections: CLIENTS, seconds: SECONDS }
  const intake = { url: form, headers: FORM_HEADERS, body: aForm, expect: 303, ...load }
  await requestsPerSecond({ ...intake, seconds: WARM_UP })
  const filed = await requestsPerSecond(intake)
  const pgbench = findPgbench()
  const written = pgbench
    ? transactionsPerSecond({ pgbench, databaseUrl: house.webUrl, script: writes, clients: CLIENTS, seconds: SECONDS })
    : null
  const bare = { url: `${house.url}/dev/bare`, expect: 200, ...load }
  const followed = { url: status.url, headers: { cookie: status.cookie }, expect: 200, ...load }
  await requestsPerSecond({ ...bare, seconds: WARM_UP })
  await requestsPerSecond({ ...followed, seconds: WARM_UP })
  const shown = await requestsPerSecond(followed)
  const plain = await requestsPerSecond(bare)

  console.log(`\n${CLIENTS} at once, ${SECONDS} seconds each, one web process, everything on this machine:`)
  say('complaints filed through the form', filed)
  if (written === null) console.log('  pgbench is not on this machine: nothing to hold the form beside')
  else say('the same writes by pgbench', written, filed / written, 'the form does this part of it')
  say('status pages', shown)
  say('bare dynamic pages', plain, shown / plain, 'the status page does this many times as many')
} finally {
  await house.stop()
}

/** Files one complaint as a browser does, follows its link, and gives the page with the cookie that opens it. */
async function statusPage(url: string): Promise<{ url: string; cookie: string }> {
  const filed = await fetch(url, { method: 'POST', headers: FORM_HEADERS, body: aForm(), redirect: 'manual' })
  const confirmation = await fetch(new URL(filed.headers.get('location') ?? '', url))
  const link = (await confirmation.text()).match(/href="([^"]*\/s\/[^"]+)"/)?.[1]
  if (filed.status !== 303) throw new Error(`the form answered ${filed.status}: ${await filed.text()}`)
  if (!link) throw new Error('no status link followed')
  const opened = await fetch(new URL(link.replaceAll('&amp;', '&'), url), { redirect: 'manual' })
  const cookie = opened.headers.getSetCookie().map((one) => one.split(';')[0])
  return { url: new URL(opened.headers.get('location') ?? '', url).href, cookie: cookie.join('; ') }
}

function say(what: string, perSecond: number, ratio?: number, meaning?: string) {
  const beside = ratio === undefined ? '' : `   ${ratio.toFixed(2)}  ${meaning}`
  console.log(`  ${perSecond.toFixed(0).padStart(6)} a second  ${what}${beside}`)
}
