// The worker makes a copy: everything that the asker may see, at one moment, into a file. One picture is one transaction
// that waits for nobody but the disk.
import { inTenant, type Tx } from '@/db/in-tenant'
import { claimCopy, copyFailed, copyGoesOn, copyIsReady, type MadeCopy } from '@/db/stores/copies'
import { casesSeen, HANDED_OUT } from '@/db/stores/hand-out'
import { memberList } from '@/db/stores/members'
import { ownTenant } from '@/db/stores/own-tenant'
import type { MemberActor } from '@/lib/access/actor'
import { AMSTERDAM, civilDateIn } from '@/lib/calendar/civil-date'
import { newFileName } from '@/lib/files/file-name'
import { files } from '@/lib/files/files'
import type { Moment } from '@/lib/shared/moment'
import { addressOf } from '../account-links'
import { putMail } from '../put-mail'
import { DAYS_A_COPY_IS_KEPT } from '../terms/plans'
import { piecesOfCopy } from './write-copy'

/** Longer than one portion takes, short enough to wait out when a worker was killed. */
const LEASE_MS = 3 * 60_000
const SAY_PROGRESS_EVERY_MS = 1000
const MOST_ATTEMPTS = 4
const DAY_MS = 86_400_000

class TakenOver extends Error {}

type Around = { moment: () => Moment; onFault: (fault: unknown) => void }
type Claimed = { tenantId: string; id: string; attempts: number }

/** Makes the copy, from the beginning. Nothing happens when it is made already or another worker is at it. */
export async function makeCopy({ tenantId, copyId }: { tenantId: string; copyId: string }, around: Around) {
  const { now } = around.moment()
  const system = { kind: 'system', tenantId } as const
  const lease = new Date(now.getTime() + LEASE_MS)
  const claimed = await inTenant(system, (tx) => claimCopy(tx, copyId, { now, lease, steps: HANDED_OUT.length }))
  if (claimed === null) return
  const claim = { tenantId, id: copyId, attempts: claimed.attempts }
  try {
    const asker = await inTenant(system, (tx) => ownerOf(tx, claimed.askedBy))
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
  const file = newFileName(claim.tenantId, around.moment().secret)
  const say = progressOf(claim, around)
  try {
    const { bytes, holds } = await inTenant(
      asker,
      async (tx) => ({ bytes: await files().put(file, piecesOfCopy(tx, madeAt, say)), holds: await casesSeen(tx) }),
      { onePicture: true },
    )
    const expiresAt = new Date(madeAt.getTime() + DAYS_A_COPY_IS_KEPT * DAY_MS)
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
    const link = `${addressOf(`/${slug}/desk/settings`, lang)}#copy`
    const until = civilDateIn(AMSTERDAM, made.expiresAt)
    await putMail({ to, lang }, { kind: 'copy-ready', organisation, link, until }, moment, tx.sql)
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

async function ownerOf(tx: Tx, memberId: string): Promise<MemberActor | null> {
  const member = (await memberList(tx)).find(({ id }) => id === memberId)
  if (member?.state !== 'active' || member.role !== 'owner') return null
  const { userId } = member
  return { kind: 'member', tenantId: tx.tenantId, memberId, userId, role: 'owner', functions: [] }
}

function giveUp(claim: Claimed, problem: string, again: Date | null): Promise<void> {
  return inTenant({ kind: 'system', tenantId: claim.tenantId }, (tx) => copyFailed(tx, claim, { problem, again }))
}

/** A code: what it was about may hold words of a complaint. */
function problemOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'fault'
}
