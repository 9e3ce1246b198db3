// Opening the words of a case: a code of six digits goes to the address that was given, and is entered in the browser that
// asked for it. Ten minutes, five tries, six codes an hour.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { inTenant, type Tx } from '@/db/in-tenant'
import { countAttempt } from '@/db/outside-tenant/attempts'
import { addressOfParty } from '@/db/stores/status-address'
import {
  closeVisit,
  codesAskedSince,
  countWrongCode,
  openVisit,
  startVisit,
  visitForUpdate,
} from '@/db/stores/status-visits'
import type { PartyActor } from '@/lib/core/access/actor'
import { idleSince } from '@/lib/core/access/status-visit'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { mailboxKey } from '@/lib/core/shared/same-address'
import { CODE_MINUTES, statusCode } from '@/lib/secrets/status-code'
import { sha256hex } from '@/lib/secrets/status-link'
import { authSecret } from '@/lib/settings/env'
import { change } from '../change'
import { perform } from './perform'

const MOST_TRIES = 5
/** Tries of one browser within the time of a code that are looked at all: more than a person needs, too few to wait for. */
const MOST_LOOKED_AT = 12
/** A scanner that presses the button in each mail must leave the person a code. */
const MOST_CODES_AN_HOUR = 6
/** To one mailbox, for all complaints that were filed with it together; whoever has shown that it is theirs may need more. */
const MOST_CODES_TO_ONE_AN_HOUR = { unconfirmed: 6, confirmed: 30 }

/** Sends a code. What comes back is for this browser only: without it the code opens nothing. */
export async function requestCode(actor: PartyActor, moment: Moment): Promise<Result<{ visit: string }, Refusal>> {
  const visit = moment.secret(32)
  const { caseId, partyId, tenantId } = actor
  const hourAgo = new Date(moment.now.getTime() - 3_600_000)
  const asked = await inTenant(actor, (tx) => codesAskedSince(tx, partyId, caseId, hourAgo))
  // The first count slides with the clock; the second cannot be outrun by asking twice at once.
  const counted = await countAttempt(sha256hex(`status code|${tenantId}|${caseId}|${partyId}`), 3600, moment.now)
  if (asked >= MOST_CODES_AN_HOUR || counted > MOST_CODES_AN_HOUR) return refuse({ kind: 'too-many-codes' })
  if (await hadEnoughCodes(actor, moment.now)) return refuse({ kind: 'too-many-codes' })
  const wait = async (tx: Tx, seq: number) => {
    const code = statusCode({ tenantId, caseId, partyId, seq })
    const codeExpiresAt = new Date(moment.now.getTime() + CODE_MINUTES * 60_000)
    const codeHmac = sealed(visit, code)
    await startVisit(tx, { id: sha256hex(visit), caseId, partyId, codeHmac, codeExpiresAt, createdAt: moment.now })
  }
  const done = await perform(actor, caseId, null, { type: 'request-code', party: partyId }, moment, wait)
  return done.ok ? ok({ visit }) : done
}

/** Whether this mailbox got enough codes, whatever complaint they were for: fifteen complaints are not forty-five codes. */
async function hadEnoughCodes(actor: PartyActor, now: Date): Promise<boolean> {
  const to = await inTenant(actor, (tx) => addressOfParty(tx, actor))
  if (to === null) return false
  const which = to.confirmed ? 'confirmed' : 'unconfirmed'
  const count = await countAttempt(sha256hex(`status codes, ${which}|${mailboxKey(to.email)}`), 3600, now)
  return count > MOST_CODES_TO_ONE_AN_HOUR[which]
}

/** Opens the words in this browser when the code is right; the address is then known to be theirs. */
export async function enterCode(
  actor: PartyActor,
  { visit, code }: { visit: string; code: string },
  moment: Moment,
): Promise<Result<null, Refusal>> {
  // Counted before anything waits for anything: of a hundred that come at once, a few are looked at one by one.
  const key = sha256hex(`status code tried|${sha256hex(visit)}`)
  if ((await countAttempt(key, CODE_MINUTES * 60, moment.now)) > MOST_LOOKED_AT) return refuse({ kind: 'code-expired' })
  const typed = code.replace(/[\s-]/g, '')
  const opened = await change(actor, { kind: 'enter-code', object: 'case', objectId: actor.caseId }, (tx) =>
    tryCode(tx, actor, { visit, typed, now: moment.now }),
  )
  if (!opened.ok) return opened
  const command = { type: 'confirm-address', party: actor.partyId, how: 'code' } as const
  const confirmed = await perform(actor, actor.caseId, null, command, moment)
  return confirmed.ok ? ok(null) : confirmed
}

/** Closes the words again in this browser: opening them takes another code. */
export async function closeStatus(actor: PartyActor, visit: string): Promise<void> {
  const act = { kind: 'close-status', object: 'case', objectId: actor.caseId }
  await change(actor, act, (tx) => closeVisit(tx, sha256hex(visit), actor.partyId))
}

type Try = { visit: string; typed: string; now: Date }

async function tryCode(tx: Tx, actor: PartyActor, { visit, typed, now }: Try): Promise<Result<null, Refusal>> {
  const id = sha256hex(visit)
  const waiting = await visitForUpdate(tx, id)
  if (!waiting || waiting.partyId !== actor.partyId || waiting.caseId !== actor.caseId)
    return refuse({ kind: 'code-expired' })
  if (waiting.openedAt && waiting.openedAt > idleSince(now)) return ok(null)
  const expired = !waiting.codeHmac || !waiting.codeExpiresAt || waiting.codeExpiresAt <= now
  if (expired || waiting.tries >= MOST_TRIES) return refuse({ kind: 'code-expired' })
  if (!isSame(waiting.codeHmac ?? '', sealed(visit, typed))) {
    await countWrongCode(tx, id)
    return refuse({ kind: 'wrong-code' })
  }
  await openVisit(tx, id, now)
  return ok(null)
}

function sealed(visit: string, code: string): string {
  const key = createHmac('sha256', authSecret()).update('gehoor status visits').digest()
  return createHmac('sha256', key).update(`${visit}|${code}`).digest('hex')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
