// Where nobody of the organisation stands apart from a complaint: an owner, who does not see it, asks one person from
// outside in, for that case alone. It goes by the same link and mail as every invitation.
import { z } from 'zod'
import { inTenant, type Tx } from '@/db/in-tenant'
import { writeAccessLine } from '@/db/stores/access-lines'
import { loadCaseForUpdate } from '@/db/stores/load-case'
import { memberList, type StoredMember } from '@/db/stores/members'
import { keepOutsider, letGo, withdrawAsked } from '@/db/stores/outsiders'
import { staffingOf } from '@/db/stores/staffing-statement'
import { Email, line } from '@/lib/core/access/account-fields'
import type { AccountRefusal } from '@/lib/core/access/account-refusals'
import type { MemberActor } from '@/lib/core/access/actor'
import { markOf } from '@/lib/core/access/actor-mark'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { LetGoBecause, staysUntil } from '@/lib/core/case/outsider-went'
import { mayAppoint, mayWithdraw } from '@/lib/core/case/who-hears'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { isSameAddress } from '@/lib/core/shared/same-address'
import { isLikeSomebodyHere, isLikeWhomItIsAbout } from '../cases/look-over'
import { performIn } from '../cases/perform'
import { countInvitation, sendInvitation } from './invite-member'

export const OutsiderAsked = z.strictObject({ case: z.uuid(), name: line(120), email: Email })
export type OutsiderAsked = z.infer<typeof OutsiderAsked>

/** `token`: what stands at the end of the link; null for who came from outside before and has an account here. */
type Appointed = { token: string | null }

/** Refused as not found for everybody who was not told of this case, as if it were not there. */
export async function appointOutsider(
  actor: MemberActor,
  input: OutsiderAsked,
  moment: Moment,
): Promise<Result<Appointed, AccountRefusal>> {
  const counted = await countInvitation(actor, input.email, moment.now)
  if (!counted.ok) return counted
  // As Gehoor itself: whoever is barred may ask somebody in without a look at what they ask them for.
  return inTenant({ kind: 'system', tenantId: actor.tenantId }, async (tx) => {
    const done = await askIn(tx, actor, input, moment)
    await writeAccessLine(tx, {
      actor: markOf(actor),
      purpose: done.ok ? 'change' : 'refused',
      screen: 'ask-outsider',
      caseId: done.ok ? input.case : null,
      object: 'outsider',
      fields: done.ok ? [] : [done.refusal.kind],
    })
    return done
  })
}

async function askIn(
  tx: Tx,
  actor: MemberActor,
  input: OutsiderAsked,
  moment: Moment,
): Promise<Result<Appointed, AccountRefusal>> {
  const loaded = await loadCaseForUpdate(tx, input.case)
  const staffing = await staffingOf(tx, { case: input.case })
  if (!loaded || !mayAppoint(loaded.complaint, staffing, actor.memberId)) return refuse({ kind: 'not-found' })
  const known = (await memberList(tx)).find(({ email }) => isSameAddress(email, input.email))
  const here = known && isFromOutside(known) ? known : null
  if (known && !here) return refuse({ kind: 'invalid', fields: { email: 'of-the-organisation' } })
  const names = here ? [input.name, here.name] : [input.name]
  if (await isLikeSomebodyHere(tx, names)) return refuse({ kind: 'invalid', fields: { name: 'of-the-organisation' } })
  const { tenantId } = actor
  const asked = { caseId: input.case, invitedBy: actor.memberId, at: moment.now }
  // Of somebody who is here the name is their own: nobody learns by trying names whom a complaint is about.
  if (here && (await isLikeWhomItIsAbout(tx, input.case, [here.name]))) {
    return refuse({ kind: 'invalid', fields: { email: 'somebody-else' } })
  }
  await withdrawAsked(tx, input.case, moment.now)
  if (here) {
    await keepOutsider(tx, { ...asked, invitation: null, member: here.id })
    const command = { type: 'appoint-outsider', member: here.id } as const
    await performIn(tx, { actor: { kind: 'system', tenantId }, caseId: input.case, command, moment }, null)
    return ok({ token: null })
  }
  const id = moment.newId()
  const { email, name } = input
  const sent = await sendInvitation(
    tx,
    { id, email, name, role: 'outsider', invitedBy: actor.memberId, silent: false, oneComplaint: true },
    moment,
  )
  await keepOutsider(tx, { ...asked, invitation: id, member: null })
  const command = { type: 'invite-outsider', invitation: id } as const
  const done = await performIn(tx, { actor, caseId: input.case, command, moment }, null)
  if (!done.ok) throw new Error(`an outsider who may be asked was refused: ${done.refusal.kind}`)
  return ok({ token: sent.token })
}

export const OutsiderLetGo = z.strictObject({ case: z.uuid(), because: LetGoBecause })
export type OutsiderLetGo = z.infer<typeof OutsiderLetGo>

/** Who came from outside does nothing, or cannot: they see the case no longer, and somebody else can be asked. */
export async function withdrawOutsider(
  actor: MemberActor,
  input: OutsiderLetGo,
  moment: Moment,
): Promise<Result<null, AccountRefusal>> {
  return inTenant({ kind: 'system', tenantId: actor.tenantId }, async (tx) => {
    const { case: caseId } = input
    const done = await letThemGo(tx, actor, input, moment)
    await writeAccessLine(tx, {
      actor: markOf(actor),
      purpose: done.ok ? 'change' : 'refused',
      screen: 'withdraw-outsider',
      caseId: done.ok ? caseId : null,
      object: 'outsider',
      fields: done.ok ? [] : [done.refusal.kind],
    })
    return done
  })
}

async function letThemGo(
  tx: Tx,
  actor: MemberActor,
  { case: caseId, because }: OutsiderLetGo,
  moment: Moment,
): Promise<Result<null, AccountRefusal>> {
  const loaded = await loadCaseForUpdate(tx, caseId)
  if (!loaded || !mayWithdraw(loaded.complaint, await staffingOf(tx), actor.memberId)) {
    return refuse({ kind: 'not-found' })
  }
  const until = staysUntil(loaded.complaint, civilDateIn(AMSTERDAM, moment.now))
  if (until !== null) return refuse({ kind: 'outsider-stays', until })
  // Before the act, which is decided among those who are left.
  await letGo(tx, caseId)
  const done = await performIn(tx, { actor, caseId, command: { type: 'withdraw-outsider', because }, moment }, null)
  if (!done.ok) throw new Error(`an outsider who may be let go was kept: ${done.refusal.kind}`)
  return ok(null)
}

function isFromOutside({ role, state }: StoredMember): boolean {
  return role === 'outsider' && state === 'active'
}
