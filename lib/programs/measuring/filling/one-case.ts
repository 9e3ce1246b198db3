// One case of a plan, decided from its first event to its last by the rules themselves.
import type { Moment } from '@/lib/core/shared/moment'
import type { Life } from '@/lib/demo/live-case'
import { lifeOf } from '@/lib/demo/story'
import type { Identity } from './identity'
import { liveOnPaper } from './on-paper'
import { type CaseRows, rowsOf } from './rows-of'
import { saidBy } from './said'
import { type Plan, storyOf } from './story-of'
import type { Voice } from './voice'
import type { World } from './world'

type Who = { identity: Pick<Identity, 'idOf' | 'secretOf' | 'offsetMs'>; voice: Voice }

export function caseOf(plan: Plan, world: World, who: Who): CaseRows {
  return rowsOf(liveOnPaper(lifeFor(plan, world, who), world, momentOf(who.identity, plan.until)))
}

/** What will be done in it, and when; every act of people falls at the moment within the minute that is this case's own. */
export function lifeFor(plan: Plan, world: World, { identity, voice }: Who): Life {
  const life = lifeOf(storyOf(plan, world, saidBy(voice)), world, plan.until)
  const moved = (at: Date) => new Date(at.getTime() + identity.offsetMs)
  return { ...life, filedAt: moved(life.filedAt), acts: life.acts.map((act) => ({ ...act, at: moved(act.at) })) }
}

/** Ids and secrets in the order in which they are asked for. */
export function momentOf({ idOf, secretOf }: Who['identity'], now: Date): Moment {
  let [ids, secrets] = [0, 0]
  return { now, newId: () => idOf(ids++), secret: (bytes) => secretOf(secrets++, bytes) }
}
