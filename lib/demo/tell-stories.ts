import { inTenant } from '@/db/in-tenant'
import { improvementList } from '@/db/stores/improvements'
import { markToldAsSent } from '@/db/stores/messages'
import type { MemberActor } from '@/lib/core/access/actor'
import { AMSTERDAM, addDays, civilDateIn, startOfDay } from '@/lib/core/calendar/civil-date'
import type { Moment } from '@/lib/core/shared/moment'
import { finishImprovement } from '@/lib/operations/improvements/finish-improvement'
import { startImprovement } from '@/lib/operations/improvements/start-improvement'
import { allOf } from './all-of'
import type { Founded } from './found-organisation'
import { must } from './must'
import { type Story, tell } from './story'

/** `after`: the keys of the stories it came from. Days are counted back from today; `doneAgo` null while it is planned. */
export type DemoImprovement = {
  title: string
  cause: string
  owner: string
  by: string
  after: readonly string[]
  startedAgo: number
  dueAgo: number
  doneAgo: number | null
  whatChanged: { nl: string; en: string }
}

const AT_A_TIME = 4

type Telling = { founded: Founded; moment: Moment; onTold?: () => void }

/** Tells them, a few at a time; gives the case of each by its key. */
export async function tellStories(
  stories: readonly Story[],
  { founded, moment, onTold }: Telling,
): Promise<Map<string, string>> {
  const cases = new Map<string, string>()
  const waiting = [...stories]
  const teller = async () => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      cases.set(story.key, await tell(story, founded, moment))
      onTold?.()
    }
  }
  await allOf(Array.from({ length: AT_A_TIME }, teller))
  return cases
}

/** Starts the improvement for its cases, and finishes it when it is done by now. */
export async function improve(
  improvement: DemoImprovement,
  { founded, cases, moment }: { founded: Founded; cases: Map<string, string>; moment: Moment },
): Promise<void> {
  const { title, cause, after, startedAgo, dueAgo, doneAgo, whatChanged } = improvement
  const by = founded.members[improvement.by]
  const owner = founded.members[improvement.owner]
  if (!by || !owner) throw new Error(`improvement ${title}: nobody is called ${improvement.by} or ${improvement.owner}`)
  const today = civilDateIn(AMSTERDAM, moment.now)
  const on = (ago: number): Moment => ({ ...moment, now: afternoonOf(addDays(today, -ago)) })
  const linked = after.flatMap((key) => cases.get(key) ?? [])
  const wanted = { title, cause, owner: owner.memberId, due: addDays(today, -dueAgo), cases: linked }
  const known = await knownAs(title, by)
  const id = known?.id ?? must(await startImprovement(by, wanted, on(startedAgo))).id
  if (doneAgo === null) return
  if (known?.state !== 'done') must(await finishImprovement(by, { improvement: id, whatChanged }, on(doneAgo)))
  await inTenant({ kind: 'import', tenantId: founded.tenantId }, async (tx) => {
    for (const caseId of linked) await markToldAsSent(tx, caseId)
  })
}

async function knownAs(title: string, by: MemberActor) {
  const all = await inTenant(by, improvementList)
  return all.find((one) => one.title === title)
}

function afternoonOf(day: Parameters<typeof startOfDay>[1]): Date {
  return new Date(startOfDay(AMSTERDAM, day).getTime() + 15 * 3_600_000)
}
