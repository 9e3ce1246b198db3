// All cases of an organisation in the order in which they were filed: a few thousand histories decided by the rules, each on a
// day of its own, and hundreds of cases after each.
import { toldIn } from '@/lib/operations/cases/file-complaint'
import { identityOf } from './identity'
import { nobody, silence } from './marks'
import { caseOf, lifeFor } from './one-case'
import { type CaseLines, type Pattern, patternOf } from './pattern'
import type { Plan } from './story-of'
import { voiceOf } from './voice'
import type { World } from './world'

export type Filling = {
  size: number
  seed: number
  /** The moment at which it is as if all of it had just happened: the cases are of the three years before. */
  until: Date
  /** How many different histories; without it as many as the size deserves. */
  histories?: number
}

const DAYS = 1095
const MOST_HISTORIES = 3_000
const SILENT = { identity: nobody, voice: silence }

/** The same seed until the same minute gives the same cases, byte for byte. One after another: none is kept. */
export function* casesOf(world: World, filling: Filling): Generator<CaseLines> {
  const { seed } = filling
  for (const { plan, from, to } of portionsOf(filling)) {
    const like = patternFor(plan, world)
    const filedAt = filedAtOf(plan, world)
    for (let nth = from; nth < to; nth += 1) yield like(identityOf({ seed, nth, filedAt }), voiceOf(seed, nth))
  }
}

/** A history, and which cases are after it. */
type Portion = { plan: Plan; from: number; to: number }

/** Spread over the days, the oldest first; the newest is of yesterday. */
export function portionsOf({ seed, size, until, ...filling }: Filling): Portion[] {
  const most = filling.histories ?? Math.min(MOST_HISTORIES, 50 + Math.ceil(size / 20))
  const histories = Math.min(size, most)
  // On the minute: seconds are each case's own.
  const minute = new Date(Math.floor(until.getTime() / 60_000) * 60_000)
  return Array.from({ length: histories }, (_, pattern) => ({
    plan: { seed, pattern, ago: DAYS - Math.floor((pattern * DAYS) / histories), until: minute },
    from: Math.floor((pattern * size) / histories),
    to: Math.floor(((pattern + 1) * size) / histories),
  }))
}

/** When it was filed, by which its ids are counted. */
export function filedAtOf(plan: Plan, world: World): Date {
  return lifeFor(plan, world, SILENT).filedAt
}

function patternFor(plan: Plan, world: World): Pattern {
  const { answers } = lifeFor(plan, world, SILENT).complaint
  return patternOf(caseOf(plan, world, SILENT), { tenantId: world.tenantId, told: toldIn(answers) })
}
