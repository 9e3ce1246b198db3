// What the tables hold of a case after everything that was written of it: what `appendToCase` inserts and changes, and what
// `markToldAsSent` leaves, folded over its documents in their order.
import type { AppendDocument } from '@/db/stores/append-document'

/** A row by the names of its columns; without its tenant. */
type Row = Record<string, unknown>

export type CaseRows = Record<FilledTable, Row[]>

/** The tables that hold a case, each after those it refers to. */
export const FILLED_TABLES = ['cases', 'people', 'parties', 'texts', 'events', 'messages', 'submissions'] as const
export type FilledTable = (typeof FILLED_TABLES)[number]

export function rowsOf(written: readonly AppendDocument[]): CaseRows {
  const last = written.at(-1)
  if (!last) throw new Error('a case begins with its filing')
  const case_id = last.case.id
  const people = peopleOf(written)
  const parties = partiesOf(written)
  return {
    cases: [{ ...last.case, readers: last.circle?.id ?? null }],
    people,
    parties: parties.map((row) => ({ case_id, ...row })),
    texts: written.flatMap(({ texts }) => texts.map((text) => ({ case_id, ...text }))),
    events: written.flatMap(({ events }) => events.map((event) => ({ case_id, ...event }))),
    messages: messagesOf(written, { people, parties }).map((row) => ({ case_id, ...row })),
    submissions: written.flatMap(({ submissions, at }) =>
      submissions.map(({ key, bodySha256, party }) => {
        return { case_id, key, body_sha256: bodySha256, party_id: party, created_at: at }
      }),
    ),
  }
}

function peopleOf(written: readonly AppendDocument[]) {
  const addresses = new Map(written.flatMap((one) => one.addresses.map((left) => [left.person, left] as const)))
  return written.flatMap((one) =>
    one.people.map(({ id, name, email, key, phone, address }) => {
      const now = addresses.get(id)
      return { id, name, email: now?.email ?? email, email_key: now?.key ?? key, phone, address }
    }),
  )
}

function partiesOf(written: readonly AppendDocument[]) {
  const changes = written.flatMap(({ changedParties }) => changedParties)
  return written.flatMap(({ newParties }) =>
    newParties.map(({ id, role, person, member, generation, link }) => {
      const its = changes.filter((changed) => changed.id === id)
      const now = its.at(-1)
      const renewed = its.findLast((changed) => changed.link !== null)
      return {
        id,
        role,
        person_id: person,
        member_id: now ? now.member : member,
        generation: now?.generation ?? generation,
        link_sha256: renewed?.link ?? link,
      }
    }),
  )
}

type Whom = { people: { id: string; email: string | null }[]; parties: { id: string; person_id: string }[] }

function messagesOf(written: readonly AppendDocument[], { people, parties }: Whom) {
  const reached = new Set(people.filter(({ email }) => email !== null).map(({ id }) => id))
  const reachable = new Set(parties.filter(({ person_id }) => reached.has(person_id)).map(({ id }) => id))
  return written.flatMap(({ messages, at }) =>
    messages.map(({ id, state, cause, kind, text, party, member }) => {
      const told = state === 'held' && (member !== null || (party !== null && reachable.has(party)))
      return {
        id,
        cause,
        kind,
        party_id: party,
        member_id: member,
        text_id: text,
        state: told ? 'sent' : state,
        next_attempt_at: at,
        created_at: at,
        sent_at: told ? at : null,
      }
    }),
  )
}
