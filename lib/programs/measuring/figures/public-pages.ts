import { type Figure, figureOfRuns, figureOfShares } from '../figure'
import { load } from '../load'
import { withoutWorker } from '../quiet'
import { AT_ONCE, type Part } from '../scene'
import { statusPage } from '../status-page'

const WARM_UP_SECONDS = 2

type Page = { what: string; url: string; headers?: Record<string, string>; goal?: { atLeast: number }; rates: number[] }

/** What strangers see, 8 at once, as shares of the emptiest route handler of the same process in the same run. */
export const publicPages: Part = {
  name: 'pages',
  measure: async (scene) => {
    const { house, one, plan } = scene
    const home = `${house.url}/${one.slug}`
    const status = await statusPage(`${home}/intake`)
    const bare: Page = { what: 'the emptiest route handler (limit)', url: `${house.url}/dev/bare`, rates: [] }
    const pages: Page[] = [
      { what: 'procedure page', url: home, goal: { atLeast: 0.7 }, rates: [] },
      { what: 'intake form', url: `${home}/intake`, rates: [] },
      { what: 'status page', url: status.url, headers: { cookie: status.cookie }, goal: { atLeast: 0.4 }, rates: [] },
    ]
    const ask = async ({ url, headers = {} }: Page, seconds: number) =>
      (await load({ url, headers, atOnce: AT_ONCE, seconds, expect: 200 })).perSecond
    await withoutWorker(scene, async () => {
      for (const page of [bare, ...pages]) await ask(page, WARM_UP_SECONDS)
      for (let n = 0; n < plan.runs; n += 1) {
        for (const page of [bare, ...pages]) page.rates.push(await ask(page, plan.seconds))
      }
    })
    const shares = pages.map(({ what, goal, rates }) =>
      figureOfShares({ what: `${what}, 8 at once`, goal: goal ?? null }, rates, bare.rates),
    )
    return [figureOfRuns({ what: bare.what, unit: 'a second' }, bare.rates), ...shares] satisfies Figure[]
  },
}
