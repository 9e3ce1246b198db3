// A complaint to a municipality that hears both sides, for rules tests.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { asProcedure } from '@/lib/core/procedure/draft'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Command } from '../commands'
import { aCase, act, SYSTEM, staffingFor, uuid, type World } from './a-case'

// Received on Friday 20 February 2026 by a municipality (Awb, title 9.1).
export const FILED = '2026-02-20'

/** A sector's preset with the least filled in. */
export function procedureOf(sector: string): Procedure {
  const preset = presetFor(sector)
  const done = preset && asProcedure(filledIn(preset))
  if (!done?.ok) throw new Error('no preset')
  return done.value
}

export const municipality = (): Procedure => procedureOf('overheid')

/** About Piet Puk, who does not work here as far as anybody knows, or about this member. */
export function complaint(about: string | null = null, changes: Partial<World> = {}): World {
  const procedure = changes.procedure ?? municipality()
  const named = { person: uuid(801), name: 'Piet Puk', member: about }
  return aCase(FILED, { procedure, staffing: changes.staffing ?? staffingFor(procedure), filing: { about: named } })
}

export function partyOf(world: World, role: string): string {
  return world.complaint.parties.find((party) => party.role === role)?.id ?? ''
}

export function judged(world: World): World {
  return world.complaint.points.reduce(
    (so, { id }) =>
      act(
        so,
        '2026-03-02',
        {
          type: 'judge-point',
          point: id,
          judgement: 'upheld',
          reasons: 'Dat klopt.',
          cause: null,
          remedies: [],
          measures: [],
        },
        SYSTEM,
      ),
    world,
  )
}

export const letter = (world: World): Command => ({
  type: 'answer',
  text: 'Ons antwoord.',
  holds: world.procedure.processing.letterItems.map(({ id }) => id),
})

export const heard = (there: string[], more: Partial<Extract<Command, { type: 'hold-hearing' }>> = {}): Command => ({
  type: 'hold-hearing',
  on: '2026-03-02',
  how: 'in-person',
  there,
  absent: [],
  report: 'Beide kanten vertelden hoe het ging.',
  ...more,
})

export const waived = (
  party: string,
  ground: string,
  more: Partial<Extract<Command, { type: 'waive-hearing' }>> = {},
): Command => ({
  type: 'waive-hearing',
  party,
  ground,
  by: party,
  on: '2026-03-02',
  how: 'phone',
  text: 'Zei: het hoeft niet.',
  ...more,
})

export const invited = (parties: string[], on: CivilDate = '2026-03-02'): Command => ({
  type: 'invite-to-hearing',
  parties,
  on,
  at: '14:30',
  how: 'in-person',
  text: 'Op het stadhuis, kamer 3.',
})
