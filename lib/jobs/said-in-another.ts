// For an address nobody confirmed, several cases share one mail: fifteen complaints in somebody's name are not fifteen mails.
import type { Tx } from '@/db/in-tenant'
import type { ClaimedMessage } from '@/db/outside-tenant/due-work'
import { postpone } from '@/db/stores/outbox'
import { shareMail } from '@/db/stores/share-mail-statement'
import { carrierOf, goAlone, hasOtherCases } from '@/db/stores/shared-mails'
import type { Moment } from '@/lib/core/shared/moment'
import { isSameAddress } from '@/lib/core/shared/same-address'
import type { Gathered } from '@/lib/mail/props-for'
import { PATIENCE_MS } from '@/lib/mail/send'
import { BY_ITSELF } from '@/lib/operations/cases/recipient-cap'
import { LEASE_MS } from './delivery'

/** What falls due together is written within minutes: so long the first waits for the others. */
export const GATHERING_MS = 10 * 60_000
const A_LITTLE_LATER_MS = 5_000

type Claimed = ClaimedMessage & { lease: Date }

/**
 * Null: it goes by itself, and may have others with it. 'later': it waits, for others or for the mail that says it. Else it
 * left in another's mail.
 */
export async function saidInAnother(
  tx: Tx,
  claim: Claimed,
  { to }: Gathered,
  moment: Moment,
): Promise<'later' | { saidAlready: true; providerId: string | null } | null> {
  if (claim.carriedBy !== null) return behindAnother(tx, claim, { carrier: claim.carriedBy, email: to.email }, moment)
  if (!to.party || to.confirmed || claim.released || !BY_ITSELF.includes(claim.kind)) return null
  if (!(await hasOtherCases(tx, claim.caseId, to.email))) return null
  const gathered = new Date(claim.createdAt.getTime() + GATHERING_MS)
  if (moment.now < gathered) return later(tx, claim, gathered)
  const carrier = await shareMail(tx, { ...claim, email: to.email })
  return carrier === null ? null : behindAnother(tx, claim, { carrier, email: to.email }, moment)
}

type Behind = { carrier: string; email: string }

async function behindAnother(tx: Tx, claim: Claimed, { carrier, email }: Behind, { now }: Moment) {
  const found = await carrierOf(tx, carrier)
  const isForUs = found?.toAddress == null || isSameAddress(found.toAddress, email)
  if (found?.state === 'sent' && isForUs) return { saidAlready: true as const, providerId: found.providerId }
  if (isForUs && (found?.state === 'waiting' || found?.state === 'sending')) {
    // One that is going now has gone long before its lease is over.
    const until = found.until.getTime() - (found.state === 'sending' ? LEASE_MS - PATIENCE_MS : 0)
    return later(tx, claim, new Date(Math.max(until, now.getTime()) + A_LITTLE_LATER_MS))
  }
  await goAlone(tx, claim.messageId)
  return null
}

async function later(tx: Tx, claim: Claimed, at: Date): Promise<'later'> {
  await postpone(tx, claim, { at, problem: 'gathering' })
  return 'later'
}
