// Who gets a complaint: the rules of the contact part, the people who fill its functions now, and never the one complained about.
import type { OfficeFunction } from './contact'
import type { Procedure } from './procedure'

/** `owns`: has the owner's function. `earlier`: names they had before. `outsider`: is here for this one case alone. */
export type StaffMember = {
  id: string
  name: string
  canHandle: boolean
  oversees: boolean
  away: boolean
  owns?: boolean
  earlier?: string[]
  outsider?: boolean
}

/** Who fills which function at this moment; live data, so that someone who leaves needs no new version. */
export type Staffing = {
  /** `canHandle`: may work on cases at all. `oversees`: owner or manager, told of what nobody else gets. */
  members: StaffMember[]
  holders: { function: string; department: string | null; member: string }[]
}

type RoutingReason = 'rule' | 'default' | 'name-alike' | 'conflict' | 'nobody-eligible'

type Routing = {
  department: string | null
  function: string
  handler: string | null
  because: RoutingReason
  rule: string | null
}

/** What a route depends on: what it is about, who is barred, and whether a typed name still has to be settled. */
type RoutingQuestion = {
  subjects: string[]
  barred: string[]
  unsettled: boolean
  /** Where it belongs, when somebody said so; else the rule that fits says it. */
  department?: string | null
  /** Who looks again, in a second stage: then no rule is asked. */
  function?: string | undefined
}

/**
 * Department, function and handler for a complaint. A name that is like a member's goes to the complaints officer until
 * someone has said whether it is them; whoever is barred is passed over, for the function that stands in.
 * Total: when nobody may handle it, `handler` is null and the reason says so.
 */
export function routeFor(procedure: Procedure, question: RoutingQuestion, staffing: Staffing): Routing {
  const wanted = wantedRoute(procedure, question)
  const chain = standInChain(procedure, wanted.function)
  // First whoever is there, of all that stand in; only then somebody who is away and will come back.
  for (const presence of ['present', 'any'] as const) {
    for (const candidate of chain) {
      const handler = eligible(
        staffing,
        { function: candidate, department: wanted.department },
        question.barred,
        presence,
      )
      if (handler)
        return { ...wanted, function: candidate, handler, because: reasonFor(wanted, candidate, staffing, question) }
    }
  }
  return { ...wanted, handler: null, because: 'nobody-eligible' }
}

/**
 * The functions that may do the work of `id`, in order: itself, who stands in for it, the officer and who stands in there,
 * and last the function that handles complaints at all.
 */
export function standInChain(procedure: Procedure, id: string): string[] {
  const { functions, officer, handler } = procedure.contact
  const withStandIns = (wanted: string) => [
    wanted,
    ...functions.filter((candidate: OfficeFunction) => candidate.insteadOf === wanted).map((candidate) => candidate.id),
  ]
  return [...new Set([id, officer, handler].flatMap(withStandIns))]
}

function wantedRoute(
  procedure: Procedure,
  { subjects, unsettled, department: said, function: second }: RoutingQuestion,
): Omit<Routing, 'handler'> {
  const { contact } = procedure
  const rule = contact.routes.find((route) => subjects.includes(route.subject)) ?? null
  const department = said ?? rule?.department ?? null
  if (unsettled) return { department, function: contact.officer, because: 'name-alike', rule: null }
  if (second) return { department, function: second, because: 'default', rule: null }
  if (rule) return { department, function: rule.function, because: 'rule', rule: rule.id }
  return { department, function: contact.handler, because: 'default', rule: null }
}

/** Someone who fills the function and is not barred; of the department itself before the whole house. */
function eligible(
  staffing: Staffing,
  office: { function: string; department: string | null },
  barred: string[],
  presence: 'present' | 'any',
): string | null {
  const holders = staffing.holders.filter(
    (holder) =>
      holder.function === office.function &&
      may(staffing, holder.member, barred) &&
      (presence === 'any' || !isAway(staffing, holder.member)),
  )
  const own = holders.find((holder) => holder.department === office.department)
  const general = holders.find((holder) => holder.department === null)
  return (own ?? general)?.member ?? null
}

function may(staffing: Staffing, id: string, barred: string[]): boolean {
  return !barred.includes(id) && staffing.members.some((member) => member.id === id && member.canHandle)
}

function isAway(staffing: Staffing, id: string): boolean {
  return staffing.members.some((member) => member.id === id && member.away)
}

function reasonFor(
  wanted: Omit<Routing, 'handler'>,
  candidate: string,
  staffing: Staffing,
  question: RoutingQuestion,
): RoutingReason {
  const barredHolder = staffing.holders.some(
    (holder) => holder.function === wanted.function && question.barred.includes(holder.member),
  )
  return candidate !== wanted.function && barredHolder ? 'conflict' : wanted.because
}
