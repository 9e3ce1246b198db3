// The worker makes a copy: everything that the asker may see, at one moment, into a file. One picture is one transaction
// that waits for nobody but the disk.
import { inTenant, type Tx } from '@/db/in-tenant'
import { COPIED, casesSeen } from '@/db/stores/copied-rows-statement'
import { claimCopy, copyFailed, copyGoesOn, copyIsReady, type MadeCopy } from '@/db/stores/copies'
import { memberList } from '@/db/stores/members'
import { ownTenant } from '@/db/stores/own-tenant'
import type { MemberActor } from '@/lib/core/access/actor'
import { DAYS_A_COPY_IS_KEPT, DAYS_UNTIL_REMOVAL } from '@/lib/core/access/plans'
import { AMSTERDAM, addDays, civilDateIn, startOfDay } from '@/lib/core/calendar/civil-date'
import type { Moment } from '@/lib/core/shared/moment'
import { newFileName } from '@/lib/files/file-name'
import { files } from '@/lib/files/files'
import { addressOf } from '../../accounts/account-links'
import { putMail } from '../../accounts/put-mail'
import { piecesOfCopy } from './write-copy'

/** Longer than one portion takes, short enough to wait out when a worker was killed. */
const LEASE_MS = 3 * 60_000
const SAY_PROGRESS_EVERY_MS = 1000
const MOST_ATTEMPTS = 4
const DAY_MS = 86_400_000

class TakenOver extends Error {}

type Around = { moment: () => Moment; onFault: (fault: unknown) => void }
type Claimed = { tenantId: string; id: string; attempts: number; ofCases: string[] | null }

/** Makes the copy, from the beginning. Nothing happens when it is made already or another worker is at it. */
export async function makeCopy({ tenantId, copyId }: { tenantId: string; copyId: string }, around: Around) {
  const { now } = around.moment()
  const system = { kind: 'system', tenantId } as const
  const lease = new Date(now.getTime() + LEASE_MS)
  const claimed = await inTenant(system, (tx) => claimCopy(tx, copyId, { now, lease, steps: COPIED.length }))
  if (claimed === null) return
  const claim = { tenantId, id: copyId, attempts: claimed.attempts, ofCases: claimed.ofCases }
  try {
    const asker = await inTenant(system, (tx) => askerOf(tx, claimed))
    if (asker === null) return await giveUp(claim, 'not-an-owner', null)
    await make(claim, asker, around)
  } catch (fault) {
    if (fault instanceof TakenOver) return
    around.onFault(fault)
    const again = claim.attempts < MOST_ATTEMPTS ? new Date(now.getTime() + claim.attempts * 60_000) : null
    await giveUp(claim, problemOf(fault), again)
  }
}

async function make(claim: Claimed, asker: MemberActor, around: Around): Promise<void> {
  const madeAt = around.moment().now
  const { ofCases } = claim
  const file = newFileName(claim.tenantId, around.moment().secret)
  const say = progressOf(claim, around)
  try {
    const { bytes, holds } = await inTenant(
      asker,
      async (tx) => ({
        bytes: await files().put(file, piecesOfCopy(tx, { madeAt, ofCases }, say)),
        holds: await casesSeen(tx, ofCases),
      }),
      { onePicture: true },
    )
    const expiresAt = await expiryOf(claim, madeAt)
    await tell(claim, asker, { file, disk: await files().mark(), bytes, madeAt, expiresAt, holds }, around.moment())
  } catch (fault) {
    await files().remove(file)
    throw fault
  }
}

/** Ready, and the mail that says so: together. */
async function tell(claim: Claimed, asker: MemberActor, made: MadeCopy, moment: Moment): Promise<void> {
  await inTenant({ kind: 'system', tenantId: claim.tenantId }, async (tx) => {
    if (!(await copyIsReady(tx, claim, made))) throw new TakenOver()
    const [tenant, members] = [await ownTenant(tx), await memberList(tx)]
    const to = members.find(({ id }) => id === asker.memberId)?.email
    if (tenant === null || to === undefined) return
    const { name: organisation, slug, lang } = tenant
    const closing = claim.ofCases !== null
    const link = closing ? `${addressOf('/desks', lang)}&all=1` : `${addressOf(`/${slug}/desk/settings`, lang)}#copy`
    // Of the last day on which it can be fetched.
    const until = civilDateIn(AMSTERDAM, new Date(made.expiresAt.getTime() - 1))
    const mail = { organisation, link, until, ...(closing ? { atClosing: true as const } : {}) }
    await putMail({ to, lang }, { kind: 'copy-ready', ...mail }, moment, tx.sql)
  })
}

function progressOf(claim: Claimed, { moment }: Around) {
  let saidAt = moment().now.getTime()
  return async (done: number, written: number) => {
    const now = moment().now.getTime()
    if (now - saidAt < SAY_PROGRESS_EVERY_MS) return
    saidAt = now
    const far = { done, bytes: written, lease: new Date(now + LEASE_MS) }
    const ours = await inTenant({ kind: 'system', tenantId: claim.tenantId }, (tx) => copyGoesOn(tx, claim, far))
    if (!ours) throw new TakenOver()
  }
}

/** A copy of everything is for an owner; what is made at closing, for who may read it, while the organisation is closed. */
async function askerOf(tx: Tx, { askedBy, ofCases }: { askedBy: string; ofCases: string[] | null }) {
  const member = (await memberList(tx)).find(({ id }) => id === askedBy)
  if (member?.state !== 'active') return null
  const may = ofCases === null ? member.role === 'owner' : (await ownTenant(tx))?.state === 'closed'
  if (!may) return null
  const { userId, role } = member
  const asker: MemberActor = { kind: 'member', tenantId: tx.tenantId, memberId: askedBy, userId, role, functions: [] }
  return asker
}

/** A week; what was made at closing, until the day of removal. */
function expiryOf({ tenantId, ofCases }: Claimed, madeAt: Date): Promise<Date> | Date {
  if (ofCases === null) return new Date(madeAt.getTime() + DAYS_A_COPY_IS_KEPT * DAY_MS)
  return inTenant({ kind: 'system', tenantId }, async (tx) => {
    const closedAt = (await ownTenant(tx))?.closedAt ?? madeAt
    return startOfDay(AMSTERDAM, addDays(civilDateIn(AMSTERDAM, closedAt), DAYS_UNTIL_REMOVAL))
  })
}

function giveUp(claim: Claimed, problem: string, again: Date | null): Promise<void> {
  return inTenant({ kind: 'system', tenantId: claim.tenantId }, (tx) => copyFailed(tx, claim, { problem, again }))
}

/** A code: what it was about may hold words of a complaint. */
function problemOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'fault'
}
