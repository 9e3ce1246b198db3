// The person from outside whom an organisation asks for one case.
import { and, eq, inArray, isNotNull, isNull, ne, not, notExists, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { addressKey } from '@/lib/core/shared/same-address'
import type { Tx } from '../in-tenant'
import { invitations } from '../schema/invitations'
import { outsiders } from '../schema/outsiders'
import { among } from '../typed-queries'

type Outsider = { caseId: string; invitation: string | null; member: string | null; invitedBy: string; at: Date }

function ofCase({ tenantId }: Tx, caseId: string) {
  return and(eq(outsiders.tenantId, tenantId), eq(outsiders.caseId, caseId))
}

/** Who was asked for this case and did not come: their link dies, unless they are asked for another case by the same one. */
export async function withdrawAsked(tx: Tx, caseId: string, now: Date): Promise<void> {
  const { db, tenantId } = tx
  const asked = db
    .select({ id: outsiders.invitationId })
    .from(outsiders)
    .where(and(ofCase(tx, caseId), isNull(outsiders.memberId)))
  const other = alias(outsiders, 'other')
  const forAnother = db
    .select({ caseId: other.caseId })
    .from(other)
    .where(and(eq(other.tenantId, tenantId), eq(other.invitationId, invitations.id), ne(other.caseId, caseId)))
  const open = and(isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt))
  await db
    .update(invitations)
    .set({ withdrawnAt: now })
    .where(and(eq(invitations.tenantId, tenantId), inArray(invitations.id, asked), open, notExists(forAnother)))
}

/** One person has one open link: what an earlier one was for goes over to it. */
async function takeOver({ db, tenantId }: Tx, invitation: string): Promise<void> {
  const now = alias(invitations, 'now')
  const isOfThem = and(eq(now.tenantId, invitations.tenantId), eq(now.email, invitations.email), eq(now.id, invitation))
  const earlier = db
    .select({ id: invitations.id })
    .from(invitations)
    .innerJoin(now, isOfThem)
    .where(and(eq(invitations.tenantId, tenantId), isNull(invitations.acceptedAt)))
  await db
    .update(outsiders)
    .set({ invitationId: invitation })
    .where(and(eq(outsiders.tenantId, tenantId), isNull(outsiders.memberId), inArray(outsiders.invitationId, earlier)))
}

/** They see the case no longer. */
export async function letGo(tx: Tx, caseId: string): Promise<void> {
  await tx.db.delete(outsiders).where(ofCase(tx, caseId))
}

/** One for a case: who is asked now takes the place of who was asked and did not come. */
export async function keepOutsider(tx: Tx, it: Outsider): Promise<void> {
  const { db, tenantId } = tx
  if (it.invitation) await takeOver(tx, it.invitation)
  const { caseId, invitation: invitationId, member: memberId, invitedBy, at: createdAt } = it
  const asked = { invitationId, memberId, invitedBy, createdAt }
  await db
    .insert(outsiders)
    .values({ ...asked, tenantId, caseId })
    .onConflictDoUpdate({ target: [outsiders.tenantId, outsiders.caseId], set: asked })
}

type Came = { id: string; email: string }

/** What somebody came by: the invitations to their address that they accepted. */
function accepted({ db, tenantId }: Tx, { email }: Came) {
  return db
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.tenantId, tenantId),
        eq(invitations.email, addressKey(email)),
        isNotNull(invitations.acceptedAt),
      ),
    )
}

function askedFor(tx: Tx, member: Came) {
  const theirs = or(isNull(outsiders.memberId), eq(outsiders.memberId, member.id))
  return and(eq(outsiders.tenantId, tx.tenantId), theirs, inArray(outsiders.invitationId, accepted(tx, member)))
}

/** What somebody who came by an invitation was asked for. */
export async function casesAskedFor(tx: Tx, member: Came): Promise<string[]> {
  const rows = await tx.db.select({ caseId: outsiders.caseId }).from(outsiders).where(askedFor(tx, member))
  return rows.map(({ caseId }) => caseId)
}

/**
 * Who came by an invitation takes up what it was for; gives the cases, also those taken up before. `except`: cases in which
 * somebody of that name is complained about.
 */
export async function takeUpCases(tx: Tx, member: Came & { except: readonly string[] }): Promise<string[]> {
  const rows = await tx.db
    .update(outsiders)
    .set({ memberId: member.id })
    .where(and(askedFor(tx, member), not(among(outsiders.caseId, member.except))))
    .returning({ caseId: outsiders.caseId })
  return rows.map(({ caseId }) => caseId)
}
