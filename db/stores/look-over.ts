// What it takes to hold somebody new beside the cases that are there, before they see any.

import { and, arrayContains, asc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/pg-core'
import type { Role } from '@/lib/core/access/actor'
import type { Tx } from '../in-tenant'
import { cases, keepsSomebodyOut } from '../schema/cases'
import { memberNames } from '../schema/member-names'
import { members } from '../schema/members'
import { isUnsettled, parties } from '../schema/parties'
import { people } from '../schema/people'

/** Somebody who has to be looked over. `names`: also those they had before. */
export type Newcomer = {
  id: string
  role: Role
  email: string
  name: string
  names: string[]
  lookedOver: boolean
  letInBy: string | null
  /** Which time it is: each coming, renaming or change of role is one. */
  round: number
}

const SHOWN = {
  id: members.id,
  role: members.role,
  email: members.email,
  name: members.name,
  lookedOver: members.lookedOver,
  letInBy: members.letInBy,
  round: members.lookRound,
}

const itsMember = and(eq(members.tenantId, memberNames.tenantId), eq(members.id, memberNames.memberId))

export async function newcomer({ db, tenantId }: Tx, memberId: string): Promise<Newcomer | null> {
  const rows = await db
    .select({ member: SHOWN, earlier: memberNames.name })
    .from(members)
    .leftJoin(memberNames, itsMember)
    .where(and(eq(members.tenantId, tenantId), eq(members.id, memberId), eq(members.state, 'active')))
  const [first] = rows
  if (!first) return null
  return { ...first.member, names: [first.member.name, ...rows.flatMap(({ earlier }) => earlier ?? [])] }
}

/** The names of everybody who works or worked here, also those they had before. */
export async function namesHere({ db, tenantId }: Tx): Promise<string[]> {
  const now = db
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.tenantId, tenantId), ne(members.role, 'outsider')))
  const before = db
    .select({ name: memberNames.name })
    .from(memberNames)
    .innerJoin(members, itsMember)
    .where(and(eq(memberNames.tenantId, tenantId), ne(members.role, 'outsider')))
  return (await union(now, before)).map(({ name }) => name)
}

/** Somebody complained about of whom nobody has said who it is. */
export type Unsettled = { caseId: string; party: string; name: string }

/** A portion of them, in a fixed order. `of`: of one case. */
export async function unsettledNames(
  { db, tenantId }: Tx,
  { after, limit, of = null }: { after: Unsettled | null; limit: number; of?: string | null },
): Promise<Unsettled[]> {
  const { caseId, id: party } = parties
  const rows = await db
    .select({ caseId, party, name: people.name })
    .from(parties)
    .innerJoin(people, and(eq(people.tenantId, parties.tenantId), eq(people.id, parties.personId)))
    .where(
      and(
        eq(parties.tenantId, tenantId),
        isUnsettled,
        isNotNull(people.name),
        of ? eq(caseId, of) : undefined,
        after ? sql`(${caseId}, ${party}) > (${after.caseId}, ${after.party})` : undefined,
      ),
    )
    .orderBy(asc(caseId), asc(party))
    .limit(limit)
  return rows.flatMap(({ name, ...row }) => (name === null ? [] : { ...row, name }))
}

/** A case that somebody may not see, by its row alone: also one whose state cannot be read has to be kept by somebody. */
type BarredCase = { id: string; handler: string | null; barred: string[] }

/** At most so many, after the one that is named. */
export type Portion = { after: string | null; limit: number }

/** A portion of the cases that this member may not see. */
export async function casesBarredTo(
  { db, tenantId }: Tx,
  memberId: string,
  { after, limit }: Portion,
): Promise<BarredCase[]> {
  const { id, handler, barred } = cases
  const isBarred = and(keepsSomebodyOut, arrayContains(barred, [memberId]))
  return db
    .select({ id, handler, barred })
    .from(cases)
    .where(and(eq(cases.tenantId, tenantId), isBarred, after === null ? undefined : gt(id, after)))
    .orderBy(asc(id))
    .limit(limit)
}

function member({ tenantId }: Tx, id: string) {
  return and(eq(members.tenantId, tenantId), eq(members.id, id))
}

/** A reader is about to get work on cases, by this colleague. */
export async function letReaderIn(tx: Tx, memberId: string, by: string): Promise<void> {
  await tx.db
    .update(members)
    .set({ letInBy: by })
    .where(and(member(tx, memberId), eq(members.role, 'reader')))
}

/** They may see now; unless something of them changed meanwhile, which has to be looked at first. */
export async function markLookedOver(tx: Tx, { id, round }: Newcomer): Promise<boolean> {
  const asItWas = and(member(tx, id), eq(members.lookRound, round), eq(members.state, 'active'))
  const rows = await tx.db
    .update(members)
    .set({ lookedOver: true, letInBy: null })
    .where(and(asItWas, eq(members.lookedOver, false)))
    .returning({ id: members.id })
  return rows.length > 0
}
