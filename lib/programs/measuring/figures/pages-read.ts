import { useDatabase as openDatabase } from '@/db/client'
import { costOf } from '@/db/testing/cost-of'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { periodOf } from '@/lib/core/insights/figure-period'
import { readCase } from '@/lib/queries/read-case'
import { readCases } from '@/lib/queries/read-cases'
import { readFigures } from '@/lib/queries/read-figures'
import { type Figure, figureOfRuns, noFigure } from '../figure'
import type { Part } from '../scene'
import { someCases } from '../some-cases'

/** How many pages of 8 kB PostgreSQL touches for each statement of these screens. */
export const pagesRead: Part = {
  name: 'buffers',
  reads: true,
  measure: async (scene) => {
    const { house, reader } = scene
    const [some] = await someCases(scene)
    const today = civilDateIn(AMSTERDAM, atThisMoment().now)
    const list = { view: 'open', filter: {}, search: '', after: null, today } as const
    const screens = {
      'desk list': () => readCases(reader, list),
      'search by name': () => readCases(reader, { ...list, view: 'all', search: some?.name ?? '' }),
      'opening a case': () => readCase(reader, some?.reference ?? ''),
      insights: () => readFigures(reader, { period: periodOf('year', today), today }),
    }
    const database = openDatabase(house.webUrl)
    const figures: Figure[] = []
    try {
      for (const [screen, read] of Object.entries(screens)) figures.push(await costOfScreen(scene, screen, read))
    } finally {
      await database.close()
    }
    return figures
  },
}

async function costOfScreen(
  { reader, plan }: Parameters<Part['measure']>[0],
  screen: string,
  read: () => Promise<unknown>,
) {
  const asked = { what: `buffers of ${screen}`, unit: 'pages' } as const
  try {
    const runs: number[] = []
    let each = ''
    for (let n = 0; n < plan.runs; n += 1) {
      const costs = await costOf(reader, read)
      runs.push(costs.reduce((sum, { pages }) => sum + pages, 0))
      each = costs.map(({ pages }) => pages).join(' + ')
    }
    return figureOfRuns({ ...asked, note: `statement by statement ${each}` }, runs)
  } catch (fault) {
    return noFigure(asked, fault instanceof Error ? fault.message : String(fault))
  }
}
