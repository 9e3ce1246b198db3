// A case for rules tests: filed and worked with the real decisions, on days of one's choosing, with ids that count up.
import type { Actor, MemberActor, Role } from '@/lib/core/access/actor'
import { AMSTERDAM, type CivilDate, startOfDay } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { Staffing } from '@/lib/core/procedure/routing'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { sayByHand } from '@/lib/words/case/say-by-hand'
import { apply } from '../apply'
import { actOf, type Command } from '../commands'
import type { ComplaintCase } from '../complaint-case'
import { decide } from '../decide'
import type { DecisionContext } from '../decision'
import { endsAs } from '../ends-as'
import type { EventActor, PromiseKind } from '../event-parts'
import type { CaseEvent, Recorded } from '../events'
import { type Filing, file } from '../file'
import type { Refusal } from '../refusals'
import { dropAll } from '../tryout'

export const HANNA = uuid(901)
export const OMAR = uuid(902)
export const MARIEKE = uuid(903)
export const TENANT = uuid(900)

/** Hanna handles, Marieke is the complaints officer, Omar decides. */
export const STAFFING: Staffing = {
  members: [
    { id: HANNA, name: 'Hanna Jansen', canHandle: true, oversees: false, away: false },
    { id: OMAR, name: 'Omar el Khatib', canHandle: true, oversees: false, away: false },
    { id: MARIEKE, name: 'Marieke de Boer', canHandle: true, oversees: false, away: false },
  ],
  holders: [],
}

export type World = {
  procedure: Procedure
  staffing: Staffing
  complaint: ComplaintCase
  timeline: Recorded[]
  texts: Map<string, string>
  /** People who left no e-mail address. */
  unreachable?: string[]
  /** People of whom a colleague typed an address: of who does not complain nobody knows one before. */
  typed?: Set<string>
  /** People of whom no postal address is known. */
  homeless?: string[]
  /** Gives the next id; without it they count up through all tests. */
  ids?: () => string
}

/** Somebody of the organisation. */
export function member(memberId: string, role: Role = 'handler'): MemberActor {
  return { kind: 'member', tenantId: TENANT, memberId, userId: memberId, role, functions: [] }
}

export const SYSTEM: Actor = { kind: 'system', tenantId: TENANT }

/** A complaint filed on this day through the form, with whatever should be different. */
export function aCase(
  on: CivilDate,
  different: {
    filing?: Partial<Filing>
    procedure?: Procedure
    staffing?: Staffing
    actor?: Actor
    ids?: () => string
    unreachable?: string[]
  } = {},
): World {
  const procedure = different.procedure ?? sampleProcedure()
  const staffing = different.staffing ?? staffingFor(procedure)
  const { ids, unreachable } = different
  const own = { ...(ids ? { ids } : {}), ...(unreachable ? { unreachable } : {}) }
  const texts = new Map<string, string>()
  const context = contextOn(on, {
    procedure,
    staffing,
    texts,
    ...own,
    actor: different.actor ?? { kind: 'visitor', tenantId: TENANT },
  })
  const filing: Filing = {
    reference: '7F3K9QXM',
    version: 1,
    channel: 'form',
    lang: 'nl',
    submittedOn: on,
    receivedOn: on,
    silent: false,
    story: context.keepText('Er kwam niemand.'),
    answers: [],
    subjects: [],
    wishes: [],
    reachBy: 'email',
    hasEmail: true,
    people: [{ role: 'complainant', person: uuid(800), capacity: null, consent: null }],
    about: null,
    wantsToHear: false,
    imported: null,
    ...different.filing,
  }
  const decided = file(filing, context)
  if (!decided.ok) throw new Error(`filing was refused: ${decided.refusal.kind}`)
  const beginning = { procedure, staffing, texts, typed: new Set<string>(), ...own, timeline: [], complaint: null }
  return record(beginning, decided.value, context)
}

/** Gives a command on a day; the world after it, or the refusal. */
export function attempt(world: World, on: CivilDate, command: Command, actor: Actor): World | Refusal {
  const context = contextOn(on, { ...world, actor })
  const decided = decide(world.complaint, withDecisions(world.complaint, command), context)
  if (!decided.ok) return decided.refusal
  mustTell(command, decided.value)
  return record(world, decided.value, context)
}

/** Whoever ends a case in a test that is not about what is open in it drops all of that; `decided: []` decides nothing. */
function withDecisions(complaint: ComplaintCase, command: Command): Command {
  if ('decided' in command && command.decided !== undefined) return command
  const outcome = command.type === 'close' ? command.outcome : endsAs(command.type, complaint)
  return outcome === null ? command : ({ ...command, decided: dropAll(complaint, outcome) } as Command)
}

const ADDED: readonly CaseEvent['type'][] = ['outsider-needed', 'outsider-spared', 'signature-passed']

/** What an act says about how the timeline tells of it is true; that somebody hears is added to whatever is done. */
function mustTell(command: Command, events: readonly CaseEvent[]): void {
  const own = events.map(({ type }) => type).filter((type) => !ADDED.includes(type))
  const { name, tells } = actOf(command)
  if (own.length > 0 && !own.some((type) => tells.includes(type))) throw new Error(`${name} is not told by ${own}`)
}

/** Gives a command that must succeed. */
export function act(world: World, on: CivilDate, command: Command, actor: Actor = member(HANNA)): World {
  const after = attempt(world, on, command, actor)
  if ('kind' in after) throw new Error(`${command.type} was refused: ${after.kind}`)
  return after
}

/** Gives a command that must be refused. */
export function refused(world: World, on: CivilDate, command: Command, actor: Actor = member(HANNA)): Refusal {
  const after = attempt(world, on, command, actor)
  if (!('kind' in after)) throw new Error(`${command.type} was not refused`)
  return after
}

/** Every function of the procedure filled by Hanna, but the officer's by Marieke. */
export function staffingFor(procedure: Procedure): Staffing {
  const { functions, officer } = procedure.contact
  return {
    ...STAFFING,
    holders: functions.map(({ id, insteadOf }) => ({
      function: id,
      department: null,
      member: id === officer ? MARIEKE : insteadOf ? OMAR : HANNA,
    })),
  }
}

export function uuid(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
}

/** The first promise of this kind. */
export function promiseOf(world: World, kind: PromiseKind) {
  const found = world.complaint.promises.find((promise) => promise.kind === kind)
  if (!found) throw new Error(`no promise ${kind}`)
  return found
}

let count = 1000

function contextOn(
  today: CivilDate,
  world: Pick<World, 'procedure' | 'staffing' | 'texts' | 'unreachable' | 'homeless' | 'typed' | 'ids'> & {
    actor: Actor
    complaint?: ComplaintCase
  },
): DecisionContext {
  const newId = world.ids ?? (() => uuid(count++))
  const complains = (person: string) =>
    !world.complaint?.parties.some((one) => one.person === person && (one.role === 'subject' || one.role === 'witness'))
  const keepText = (body: string) => {
    const id = newId()
    world.texts.set(id, body)
    return { id, sha256: id.replaceAll('-', '').padEnd(64, '0') }
  }
  return {
    ...world,
    today,
    at: new Date(startOfDay(AMSTERDAM, today).getTime() + 36e5 * 10).toISOString(),
    newId,
    keepText,
    keepSaid: (said, lang) => keepText(sayByHand(said, { lang, today })),
    keepName: newId,
    hasAddress: (person) => world.typed?.has(person) || (complains(person) && !world.unreachable?.includes(person)),
    hasPostalAddress: (person) => !world.homeless?.includes(person),
    keepAddress: (person) => void world.typed?.add(person),
    keepPostalAddress: () => {},
  }
}

type Before = Omit<World, 'complaint'> & { complaint: ComplaintCase | null }

function record(world: Before, events: CaseEvent[], context: DecisionContext): World {
  const timeline = [...world.timeline]
  let complaint = world.complaint
  for (const event of events) {
    const recorded: Recorded = { seq: timeline.length + 1, at: context.at, actor: actorOf(context.actor), event }
    complaint = apply(uuid(1), complaint, recorded)
    timeline.push(recorded)
  }
  if (!complaint) throw new Error('a case begins with complaint-filed')
  return { ...world, timeline, complaint }
}

function actorOf(actor: Actor): EventActor {
  if (actor.kind === 'member') return { kind: 'member', member: actor.memberId }
  if (actor.kind === 'party') return { kind: 'party', party: actor.partyId }
  return { kind: actor.kind }
}
