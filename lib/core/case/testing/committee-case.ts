// A complaint under a procedure with a committee, for rules tests: who is in it, and the case before and after it was put there.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { sampleWithCommittee } from '@/lib/core/procedure/testing/sample-with-committee'
import type { Command } from '../commands'
import { aCase, act, HANNA, MARIEKE, member, STAFFING, uuid, type World } from './a-case'

export const FILED: CivilDate = '2026-04-13'
export const JUDGED: CivilDate = '2026-05-11'
export const [CHAIR, ANS, BEA] = [uuid(911), uuid(912), uuid(913)]

const someone = (id: string) => ({ id, name: `Lid ${id.slice(-3)}`, canHandle: true, oversees: false, away: false })
export const fills = (holder: string, ...functions: string[]) =>
  functions.map((id) => ({ function: id, department: null, member: holder }))

/** Hanna handles, Marieke is officer and director and writes for the committee; the committee has a chair and two members. */
export function filed(different: Parameters<typeof aCase>[1] = {}): World {
  const procedure = sampleWithCommittee()
  const members = [...STAFFING.members, someone(CHAIR), someone(ANS), someone(BEA)]
  const holders = [
    ...fills(HANNA, 'manager'),
    ...fills(MARIEKE, 'officer', 'director', 'secretary'),
    ...fills(CHAIR, 'chair'),
    ...fills(ANS, 'committee'),
    ...fills(BEA, 'committee'),
  ]
  return aCase(FILED, { procedure, staffing: { members, holders }, ...different })
}

export const judgement: Command = { type: 'give-judgement', text: 'De klacht is gegrond.' }
export const asking = (...members: string[]): Command => ({ type: 'ask-committee', members })
export const EVERYBODY = [CHAIR, ANS, BEA, MARIEKE]

/** The same after it went to its committee on the day it was filed. */
export function sitting(world = filed()): World {
  return act(world, FILED, asking(...EVERYBODY), member(HANNA))
}
