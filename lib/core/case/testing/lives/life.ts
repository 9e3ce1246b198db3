// A life of a case: how it came in, and every act with its day and who did it; told again from these alone.

import type { Actor } from '@/lib/core/access/actor'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Command } from '../../commands'
import type { Recorded } from '../../events'
import type { Filing } from '../../file'
import type { MessageWish } from '../../messages'
import { messagesFor } from '../../messages-for'
import { nextStepAt } from '../../timed-steps'
import { aCase, attempt, SYSTEM, uuid, type World } from '../a-case'

export type Act = { n: number; on: CivilDate; command: Command; by: Actor }
export type Beginning = Required<Pick<World, 'procedure' | 'staffing' | 'unreachable'>> & {
  sector: string
  on: CivilDate
  filing: Partial<Filing>
}

/** What an act did: `before` is null for the filing, `command` as well. */
export type Turn = {
  before: World | null
  world: World
  on: CivilDate
  command: Command | null
  by: Actor | null
  events: readonly Recorded[]
  mails: readonly MessageWish[]
}

/** Ids of what this act makes: the same whichever acts are left out before it. */
function idsOf(n: number): () => string {
  let made = 0
  return () => uuid(1_000_000 + n * 1000 + made++)
}

export function begun({ procedure, staffing, on, filing, unreachable }: Beginning): Turn {
  const world = aCase(on, { procedure, staffing, filing, unreachable, ids: idsOf(0) })
  return turnOf(null, world, { on, command: null, by: null })
}

/** What came of it; null when it was refused. */
export function lived(before: World, { n, on, command, by }: Act): Turn | null {
  const world = attempt({ ...before, ids: idsOf(n) }, on, command, by)
  return 'kind' in world ? null : turnOf(before, world, { on, command, by })
}

/** The day of the next step that Gehoor takes by itself, if that is no later than this one. */
export function dueBy({ procedure, complaint }: World, day: CivilDate): CivilDate | null {
  const next = nextStepAt(procedure, complaint)
  if (!next) return null
  // Mails go out at seven: the same day in Amsterdam as in Greenwich.
  const on = next.toISOString().slice(0, 10) as CivilDate
  return on <= day ? on : null
}

export const dueSteps = (n: number, on: CivilDate): Act => ({ n, on, command: { type: 'take-due-steps' }, by: SYSTEM })

function turnOf(before: World | null, world: World, act: Pick<Turn, 'on' | 'command' | 'by'>): Turn {
  const events = world.timeline.slice(before?.timeline.length ?? 0)
  return { before, world, ...act, events, mails: messagesFor(events, world) }
}
