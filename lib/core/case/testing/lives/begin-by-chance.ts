// How a complaint comes in: by which way, about whom, at what kind of house.
import { addDays } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { Chance } from '@/lib/core/shared/testing/chance'
import { uuid } from '../a-case'
import { staffedFully } from '../staffed-fully'
import type { Beginning } from './life'

const PEOPLE = { complainant: uuid(800), represented: uuid(801), subject: uuid(802) }

export function begunByChance(sector: string, procedure: Procedure, chance: Chance): Beginning {
  const on = addDays('2026-01-01', chance.whole(0, 900))
  const staffing = staffedByChance(procedure, chance)
  const channel = chance.of(['form', 'form', 'phone', 'letter', 'email', 'visit'] as const) ?? 'form'
  const reachBy = chance.of([...procedure.intake.reachBy, ...procedure.intake.reachBy, 'nothing'] as const) ?? 'email'
  const hasEmail = reachBy === 'email' || (reachBy !== 'nothing' && chance.often(0.5))
  const sent = channel === 'letter' ? chance.whole(0, 20) : 0
  const received = chance.whole(0, sent)
  const represented = chance.often(0.2)
  const named = chance.often(0.6) ? chance.of(staffing.members) : undefined
  return {
    sector,
    procedure,
    staffing,
    on,
    unreachable: hasEmail ? [] : Object.values(PEOPLE),
    filing: {
      channel,
      reachBy,
      hasEmail,
      hasPostal: reachBy === 'post' || chance.often(0.3),
      lang: chance.often(0.2) ? 'en' : 'nl',
      submittedOn: addDays(on, -sent),
      receivedOn: addDays(on, -received),
      silent: chance.often(0.05),
      subjects: procedure.intake.subjects.filter(() => chance.often(0.15)).map(({ id }) => id),
      people: represented
        ? [
            { role: 'representative', person: PEOPLE.complainant, capacity: null, consent: null },
            {
              role: 'complainant',
              person: PEOPLE.represented,
              capacity: null,
              consent: chance.of(['asked', 'given'] as const) ?? null,
            },
          ]
        : [{ role: 'complainant', person: PEOPLE.complainant, capacity: null, consent: null }],
      about: aboutBy(named, chance),
      wantsToHear: chance.often(0.5),
      ...(procedure.definition.windowFrom && chance.often(0.6)
        ? { happenedOn: addDays(on, -chance.whole(0, 120)) }
        : {}),
    },
  }
}

/** Named by a colleague who knows, typed as the colleague writes it, or somebody who does not work here. */
function aboutBy(named: Staffing['members'][number] | undefined, chance: Chance): Beginning['filing']['about'] {
  const about = { person: PEOPLE.subject, name: named?.name ?? 'Zweder Xantippe' }
  if (!named) return chance.often(0.5) ? { ...about, member: null } : null
  return { ...about, member: chance.often(0.5) ? named.id : null }
}

/** Fully staffed; or with people away, a function that nobody fills, or everybody in one person's hands. */
function staffedByChance(procedure: Procedure, chance: Chance): Staffing {
  const whole = staffedFully(procedure)
  const [first] = whole.members
  const kind = chance.whole(0, 9)
  if (kind === 0 && first) {
    const holders = whole.holders.map((holder) => ({ ...holder, member: first.id }))
    return { members: whole.members.filter(({ id, owns }) => owns || id === first.id), holders }
  }
  const members = whole.members.map((one) => ({ ...one, away: chance.often(kind === 1 ? 0.4 : 0.03) }))
  return { members, holders: whole.holders.filter(() => !chance.often(kind === 2 ? 0.3 : 0.02)) }
}
