// What is written with one statement when events are appended: everything as rows, ready to be taken apart by the database.
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Recorded } from '@/lib/core/case/events'
import { gathersUntil, isAwaited, type MessageWish } from '@/lib/core/case/messages'
import { addressKey } from '@/lib/core/shared/same-address'
import { caseRowOf } from './case-row'
import { BEGINNING, chained } from './chain'
import type { Circle } from './circle-of'
import type { FilingCount } from './filing-count'

export type Appending = {
  /** Null when these events are its beginning. */
  before: ComplaintCase | null
  after: ComplaintCase
  /** Of the last event before these, as it was loaded. */
  lastHash: string | null
  recorded: Recorded[]
  texts: { id: string; body: string; salt: string }[]
  people: { id: string; name: string | null; email: string | null; phone: string | null; address: string | null }[]
  /** People who are there already and now have another e-mail address. */
  addresses: { person: string; email: string }[]
  /** And of whom we now know where they get their post. */
  postalAddresses: { person: string; address: string }[]
  /** Parties that are new or have a new link; with a new link, no browser has the words open any more. */
  parties: { id: string; generation: number; linkSha256: string }[]
  /** `held` is kept in the file and never sent. */
  messages: { id: string; wish: MessageWish; state: 'waiting' | 'held' }[]
  nextStepAt: Date | null
  /** Who may read it from now on; null is whoever handles complaints. */
  circle: Circle | null
  /** It had another circle until now. */
  moves: boolean
  /** The first day on which the case after these may be erased. */
  erasableFrom: CivilDate | null
  at: Date
  submission?: { key: string; bodySha256: string; party: string }
  /** Of a complaint that comes in: by these its acknowledgement may be kept back, or nothing is written at all. */
  counts?: readonly FilingCount[]
}

export type AppendDocument = ReturnType<typeof documentOf>

/** The rows that these events, and what they refer to, become. */
export function documentOf(appending: Appending) {
  const { after, before, recorded } = appending
  const events = chained(recorded, appending.lastHash)
  const lastHash = events.at(-1)?.hash ?? appending.lastHash ?? BEGINNING
  const known = new Map(before?.parties.map((party) => [party.id, party]))
  const links = new Map(appending.parties.map((party) => [party.id, party.linkSha256]))
  const parties = after.parties.map(({ id, role, person, member, generation }) => {
    return { id, role, person, member, generation, link: links.get(id) ?? null }
  })
  return {
    at: appending.at,
    events,
    case: caseRowOf(after, { nextStepAt: appending.nextStepAt, erasableFrom: appending.erasableFrom, lastHash }),
    circle: appending.circle,
    texts: appending.texts,
    people: appending.people.map((person) => ({ ...person, key: person.email && addressKey(person.email) })),
    addresses: appending.addresses.map(({ person, email }) => ({ person, email, key: addressKey(email) })),
    postalAddresses: appending.postalAddresses,
    newParties: parties.filter(({ id }) => !known.has(id)),
    changedParties: parties.filter(
      ({ id, member }) => known.has(id) && (links.has(id) || known.get(id)?.member !== member),
    ),
    messages: appending.messages.map(({ id, wish, state }) => ({
      id,
      state,
      cause: wish.cause,
      kind: wish.kind,
      awaited: isAwaited(wish.kind),
      waitsUntil: state === 'waiting' ? gathersUntil(wish, appending.at) : null,
      text: wish.text,
      party: 'party' in wish.to ? wish.to.party : null,
      member: 'member' in wish.to ? wish.to.member : null,
    })),
    submissions: appending.submission ? [appending.submission] : [],
    counts: appending.counts ?? [],
  }
}
