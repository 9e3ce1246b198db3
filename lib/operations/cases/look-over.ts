// Somebody came, came back, or changed their name or role. They see no case until their name was held beside those of the
// people complained about; where it is like one, they are barred until someone has said whether it is them. Who came by
// somebody who is kept out of a case is kept out of it too. Where that is more than a request may take, the worker does it
// in portions, and they see no case before it is done.
import { inTenant, type Tx } from '@/db/in-tenant'
import {
  casesBarredTo,
  markLookedOver,
  type Newcomer,
  namesHere,
  newcomer,
  type Unsettled,
  unsettledNames,
} from '@/db/stores/look-over'
import { casesAskedFor, takeUpCases } from '@/db/stores/outsiders'
import { enqueue } from '@/db/stores/queue'
import { isLockTimeout, untilFilingsAreDone } from '@/db/stores/staffing-statement'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Command } from '@/lib/core/case/commands'
import { knownName, mayBe, typedName } from '@/lib/core/case/name-likeness'
import type { Moment } from '@/lib/core/shared/moment'
import { askHearAgain, hearAtOnce } from './hear-again'
import { perform } from './perform'

/** So many names are held beside theirs, and so much is written, while they wait for a page. */
const AT_THE_DOOR = { names: 500, acts: 10 }
const AT_ONCE = 500
const MOST_OF_ONE_CASE = 2_000

type Found = <T>(read: (tx: Tx) => Promise<T>) => Promise<T>
type Act = { caseId: string; command: Command }

/** Looks at one member and then lets them in; or leaves it to the worker. Can be repeated. `whole`: however much it is. */
export async function lookOver(
  tenantId: string,
  memberId: string,
  moment: Moment = atThisMoment(),
  { whole = false }: { whole?: boolean } = {},
): Promise<void> {
  const system = { kind: 'system', tenantId } as const
  const found: Found = (read) => inTenant(system, read)
  const who = await found((tx) => newcomer(tx, memberId))
  if (who === null || who.lookedOver) return
  // Complaints that are being filed at this moment may not know them yet: these end first, or the worker looks again.
  try {
    await found(untilFilingsAreDone)
  } catch (fault) {
    if (isLockTimeout(fault)) return
    throw fault
  }
  const carryOut = async (acts: readonly Act[]) => {
    for (const { caseId, command } of acts) await perform(system, caseId, null, command, moment)
  }
  // Who comes from outside for the committee is held beside everybody who is complained about, as a colleague is.
  if (who.role === 'outsider' && (await found((tx) => casesAskedFor(tx, who))).length > 0) {
    await carryOut(await takenUp(found, who))
    await found((tx) => markLookedOver(tx, who))
    return
  }
  if (whole) {
    for await (const acts of allActs(found, who)) await carryOut(acts)
  } else {
    const acts = await fewActs(found, who)
    if (acts === null) return enqueue('look-over', {}, { key: 'look-over' })
    await carryOut(acts)
  }
  if (await found((tx) => letIn(tx, who))) await hearAtOnce(tenantId, 'seek', moment)
}

async function letIn(tx: Tx, who: Newcomer): Promise<boolean> {
  const isIn = await markLookedOver(tx, who)
  if (isIn) await askHearAgain(tx, 'seek')
  return isIn
}

/** What has to be written before they may see anything; null where that is more than a request may take. */
async function fewActs(found: Found, who: Newcomer): Promise<Act[] | null> {
  const { names, acts } = AT_THE_DOOR
  const typed = await found((tx) => unsettledNames(tx, { after: null, limit: names + 1 }))
  if (typed.length > names) return null
  const alike = suspicions(typed, who)
  const kept = await keptOutOf(found, who, { after: null, limit: acts + 1 })
  return alike.length + kept.length > acts ? null : [...alike, ...kept.map((caseId) => keepingOut(caseId, who))]
}

/** The same, portion after portion, however much it is. */
async function* allActs(found: Found, who: Newcomer): AsyncGenerator<Act[]> {
  for (let after: Unsettled | null = null; ; ) {
    const portion: Unsettled[] = await found((tx) => unsettledNames(tx, { after, limit: AT_ONCE }))
    yield suspicions(portion, who)
    after = portion.at(-1) ?? null
    if (portion.length < AT_ONCE) break
  }
  for (let after: string | null = null; ; ) {
    const portion: string[] = await keptOutOf(found, who, { after, limit: AT_ONCE })
    yield portion.map((caseId) => keepingOut(caseId, who))
    after = portion.at(-1) ?? null
    if (portion.length < AT_ONCE) break
  }
}

/** Where somebody is complained about whose typed name is like one of theirs. */
function suspicions(typed: readonly Unsettled[], { id, names }: Newcomer): Act[] {
  const known = names.map(knownName)
  const alike = typed.filter(({ name }) => {
    const heard = typedName(name)
    return known.some((one) => mayBe(heard, one))
  })
  return alike.map(({ caseId, party }) => ({ caseId, command: { type: 'suspect', party, member: id } }))
}

/** The cases that whoever let them in is kept out of. */
async function keptOutOf(
  found: Found,
  { letInBy }: Newcomer,
  portion: { after: string | null; limit: number },
): Promise<string[]> {
  const barred = letInBy === null ? [] : await found((tx) => casesBarredTo(tx, letInBy, portion))
  return barred.map(({ id }) => id)
}

function keepingOut(caseId: string, { id }: Newcomer): Act {
  return { caseId, command: { type: 'keep-out', member: id } }
}

/** Who came from outside takes up what they were asked for: as much as they were asked for, however much there is. */
async function takenUp(found: Found, who: Newcomer): Promise<Act[]> {
  if (await found((tx) => isLikeSomebodyHere(tx, who.names))) return []
  // Whoever is complained about need not be a colleague: nobody handles what may be about themselves.
  const cases = await found(async (tx) => {
    const asked = await casesAskedFor(tx, who)
    const except: string[] = []
    for (const caseId of asked) if (await isLikeWhomItIsAbout(tx, caseId, who.names)) except.push(caseId)
    return takeUpCases(tx, { ...who, except })
  })
  return cases.map((caseId) => ({ caseId, command: { type: 'appoint-outsider', member: who.id } }))
}

/** Nobody comes from outside under a name of somebody who works here, or worked here, not even one they had before. */
export async function isLikeSomebodyHere(tx: Tx, names: readonly string[]): Promise<boolean> {
  const typed = names.map(typedName)
  const here = (await namesHere(tx)).map(knownName)
  return typed.some((one) => here.some((name) => mayBe(one, name)))
}

/** Whether somebody of whom this case may be, whom nobody has settled yet, is called like this. */
export async function isLikeWhomItIsAbout(tx: Tx, caseId: string, names: readonly string[]): Promise<boolean> {
  const known = names.map(knownName)
  const typed = (await unsettledNames(tx, { after: null, limit: MOST_OF_ONE_CASE, of: caseId })).map((one) =>
    typedName(one.name),
  )
  return typed.some((one) => known.some((name) => mayBe(one, name)))
}
