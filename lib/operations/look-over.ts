// Somebody came, came back, or changed their name or role. They see no case until their name was held beside those of the
// people complained about; where it is like one, they are barred until someone has said whether it is them. Who came by
// somebody who is kept out of a case is kept out of it too.
import { inTenant, type Tx } from '@/db/in-tenant'
import {
  casesBarredTo,
  casesHardlyHeard,
  casesThatSeek,
  markLookedOver,
  type Newcomer,
  namesHere,
  newcomer,
  type Unsettled,
  unsettledNames,
} from '@/db/stores/look-over'
import { takeUpCases } from '@/db/stores/outsiders'
import { isLockTimeout, untilFilingsAreDone } from '@/db/stores/staffing'
import type { Command } from '@/lib/case/commands'
import { knownName, mayBe, typedName } from '@/lib/case/name-likeness'
import type { Moment } from '@/lib/shared/moment'
import { atThisMoment } from './at-this-moment'
import { perform } from './perform'

const AT_ONCE = 2_000

/** Looks at one member and then lets them in. Can be repeated: the worker does, for what was broken off. */
export async function lookOver(tenantId: string, memberId: string, moment: Moment = atThisMoment()): Promise<void> {
  const system = { kind: 'system', tenantId } as const
  const found = <T>(read: (tx: Tx) => Promise<T>) => inTenant(system, read)
  const who = await found((tx) => newcomer(tx, memberId))
  if (who === null || who.lookedOver) return
  // Complaints that are being filed at this moment may not know them yet: these end first, or the worker looks again.
  try {
    await found(untilFilingsAreDone)
  } catch (fault) {
    if (isLockTimeout(fault)) return
    throw fault
  }
  const carryOut = (caseId: string, command: Command) => perform(system, caseId, null, command, moment)
  if (who.role === 'outsider') {
    if (!(await found((tx) => isLikeSomebodyHere(tx, who.names)))) {
      // Whoever is complained about need not be a colleague: nobody handles what may be about themselves.
      const except = (await likeThem(found, who)).map(({ caseId }) => caseId)
      for (const caseId of await found((tx) => takeUpCases(tx, { ...who, except }))) {
        await carryOut(caseId, { type: 'appoint-outsider', member: who.id })
      }
    }
    await found((tx) => markLookedOver(tx, who))
    return
  }
  for (const { caseId, party } of await likeThem(found, who)) {
    await carryOut(caseId, { type: 'suspect', party, member: who.id })
  }
  const { letInBy } = who
  const kept = letInBy === null ? [] : await found((tx) => casesBarredTo(tx, letInBy))
  for (const caseId of kept) await carryOut(caseId, { type: 'keep-out', member: who.id })
  if (await found((tx) => markLookedOver(tx, who))) await hearAgain(tenantId, casesThatSeek, moment)
}

/** Who works here changed: cases that somebody may hear now, or nobody any more, are looked at again. */
export async function hearAgain(
  tenantId: string,
  which: typeof casesThatSeek,
  moment: Moment = atThisMoment(),
): Promise<void> {
  const system = { kind: 'system', tenantId } as const
  for (const caseId of await inTenant(system, (tx) => which(tx))) {
    await perform(system, caseId, null, { type: 'reroute' }, moment)
  }
}

/** Somebody left or may no longer handle complaints: who was the last that stood apart from a case is missed at once. */
export function missThem(tenantId: string, moment: Moment = atThisMoment()): Promise<void> {
  return hearAgain(tenantId, casesHardlyHeard, moment)
}

/** The cases in which somebody is complained about whose typed name is like one of theirs. */
async function likeThem(
  found: <T>(read: (tx: Tx) => Promise<T>) => Promise<T>,
  { names }: Newcomer,
): Promise<Unsettled[]> {
  const known = names.map(knownName)
  const alike: Unsettled[] = []
  for (let after: Unsettled | null = null; ; ) {
    const portion: Unsettled[] = await found((tx) => unsettledNames(tx, { after, limit: AT_ONCE }))
    for (const one of portion) {
      const typed = typedName(one.name)
      if (known.some((name) => mayBe(typed, name))) alike.push(one)
    }
    after = portion.at(-1) ?? null
    if (portion.length < AT_ONCE) return alike
  }
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
  const typed = (await unsettledNames(tx, { after: null, limit: AT_ONCE, of: caseId })).map((one) =>
    typedName(one.name),
  )
  return typed.some((one) => known.some((name) => mayBe(one, name)))
}
