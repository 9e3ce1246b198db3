// What somebody might say for an act: for each field something of the kind it holds, whether or not it can be in this case.
// It reads the shape of the act, so that a new act is lived as well.
import { z } from 'zod'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import type { Chance } from '@/lib/core/shared/testing/chance'
import { hearingsOf } from '../../hearing'
import { uuid, type World } from '../a-case'

type Asked = { world: World; on: CivilDate; chance: Chance }

export function saidByChance(shape: z.ZodRawShape, asked: Asked): Record<string, unknown> {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, something(name, schema, asked)]))
}

function something(name: string, schema: unknown, asked: Asked): unknown {
  const { chance } = asked
  if (schema instanceof z.ZodOptional) return chance.often(0.5) ? undefined : something(name, schema.unwrap(), asked)
  if (schema instanceof z.ZodNullable) return chance.often(0.3) ? null : something(name, schema.unwrap(), asked)
  if (schema instanceof z.ZodEnum) return chance.of(schema.options)
  if (schema instanceof z.ZodBoolean) return chance.often(0.5)
  if (schema instanceof z.ZodNumber) return name === 'round' ? (asked.world.complaint.rounds ?? 1) : chance.whole(1, 5)
  if (schema instanceof z.ZodObject) return saidByChance(schema.shape, asked)
  if (schema instanceof z.ZodArray) return listOf(name, schema, asked)
  if (schema instanceof z.ZodType && schema.def.type === 'template_literal') return dayOf(asked)
  return idOrText(name, schema as z.ZodType, asked)
}

function listOf(name: string, schema: z.ZodArray, asked: Asked): unknown[] {
  const { world, chance } = asked
  const { letterItems } = world.procedure.processing
  if (name === 'holds') return letterItems.filter(() => chance.often(0.97)).map(({ id }) => id)
  const many = chance.whole(0, 2)
  return [...new Set(Array.from({ length: many }, () => something(name, schema.element, asked)))]
}

/** Around today, and now and then a day that the case knows. */
function dayOf({ world: { complaint }, on, chance }: Asked): CivilDate {
  const known = complaint.promises.flatMap(({ due, rawEnd }) => [due, rawEnd, addDays(due, 1), addDays(due, 14)])
  return (chance.often(0.3) && chance.of(known)) || addDays(on, chance.whole(-10, 40))
}

/** Where these names are said, one of those is meant. */
function poolsOf({ procedure, staffing, complaint }: World): Record<string, readonly string[]> {
  const { processing, contact, intake } = procedure
  const parties = complaint.parties.map(({ id }) => id)
  const members = staffing.members.map(({ id }) => id)
  const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id)
  return {
    party: parties,
    parties,
    by: parties,
    there: parties,
    absent: parties,
    member: members,
    handler: members,
    decidedBy: members,
    promise: ids(complaint.promises),
    beside: ids(complaint.promises),
    point: ids(complaint.points),
    hearing: ids(hearingsOf(complaint).held),
    improvement: [uuid(77), uuid(78)],
    ground: [...ids(processing.refusal?.grounds), ...ids(processing.hearing?.grounds)],
    step: ids(processing.steps),
    subject: ids(intake.subjects),
    cause: ids(processing.causes),
    remedies: ids(processing.remedies),
    department: ids(contact.departments),
    reason: ids(processing.suspension?.reasons),
    email: ['een.ander@voorbeeld.example'],
    at: ['14:30'],
  }
}

const SOME_WORDS = 'Zo ging het.'

/** Something of its own kind; of a name that is not known, a text, a number of the house or an id, whichever it takes. */
function idOrText(name: string, schema: z.ZodType, { world, chance }: Asked): unknown {
  const pool = poolsOf(world)[name]?.filter((one) => schema.safeParse(one).success) ?? []
  const one = chance.of(pool)
  if (one !== undefined) return one
  return [SOME_WORDS, uuid(79), 'iets'].find((text) => schema.safeParse(text).success) ?? SOME_WORDS
}
