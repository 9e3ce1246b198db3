// Makes mails ready, a batch of one organisation at a time: what they say is gathered together, and kept together.
import { inTenant, type Tx } from '@/db/in-tenant'
import type { ClaimedMessage } from '@/db/outside-tenant/due-work'
import { earlierMailsUntil } from '@/db/stores/earlier-mail-statement'
import {
  endMessage,
  forgetUnsure,
  type KeptRendering,
  keepRenderings,
  postpone,
  renderingsOf,
} from '@/db/stores/outbox'
import { leaveRiders, type Rider, ridersOf } from '@/db/stores/shared-mails'
import { renderMessage } from '@/emails/catalogue'
import { isAwaited } from '@/lib/core/case/messages'
import type { Moment } from '@/lib/core/shared/moment'
import { type GatheredMail, gatherMessages } from '@/lib/mail/gather-message'
import { linkAddress } from '@/lib/mail/link-address'
import { type Gathered, propsFor } from '@/lib/mail/props-for'
import { PATIENCE_MS } from '@/lib/mail/send'
import { countedAs, countMails, MOST_A_DAY } from '@/lib/operations/cases/recipient-cap'
import { LEASE_MS } from './delivery'
import { saidInAnother } from './said-in-another'

/** `since`: when what it is about happened. `read`: the case, as it stood when this was made. */
type About = { since: Date; read: Pick<GatheredMail, 'complaint' | 'procedure' | 'lastHash'> }

/** `fresh`: it was written anew, so that earlier attempts were of another mail. */
export type ReadyMessage = KeptRendering & About & { replyTo: string | null; riders: Rider[]; fresh: boolean }

/** Said in the mail of another case, which has left. */
type SaidAlready = About & { saidAlready: true; providerId: string | null }

export type Prepared = ReadyMessage | SaidAlready | { fault: unknown }
type Claimed = ClaimedMessage & { lease: Date }

/**
 * The mails as they will leave, each made once and kept: every later attempt finds these bytes, as long as it is for the same
 * address, link and language. Those that are not among them are not to be sent now; their rows say why.
 */
export async function prepareMessages(claims: readonly Claimed[], moment: Moment): Promise<Map<string, Prepared>> {
  const [first] = claims
  if (!first) return new Map()
  return inTenant({ kind: 'system', tenantId: first.tenantId }, async (tx) => {
    const going = await thoseInTurn(tx, claims, moment)
    const [gathered, kept] = await Promise.all([gatherMessages(tx, going, moment.now), renderingsOf(tx, idsOf(going))])
    const prepared = new Map<string, Prepared>()
    const toMake: ToMake[] = []
    for (const claim of going) {
      const found = gathered.get(claim.messageId)
      const done = found && (await look(tx, claim, { found, kept: kept.get(claim.messageId) ?? null }, moment))
      if (done && 'make' in done) toMake.push(done.make)
      else if (done) prepared.set(claim.messageId, done)
    }
    for (const [id, made] of await makeThose(tx, toMake, moment)) prepared.set(id, made)
    return prepared
  })
}

type ToMake = { claim: Claimed; gathered: GatheredMail; kept: KeptRendering | null }
type Found = {
  found: NonNullable<Awaited<ReturnType<typeof gatherMessages>> extends Map<string, infer It> ? It : never>
  kept: KeptRendering | null
}

/** What is to be done with it: it is ready, has to be made, or is not sent now (null). */
async function look(
  tx: Tx,
  claim: Claimed,
  { found, kept }: Found,
  moment: Moment,
): Promise<Prepared | { make: ToMake } | null> {
  if (typeof found === 'string') {
    await endMessage(tx, claim, { state: found === 'no-address' ? 'held' : 'cancelled', problem: found })
    return null
  }
  if ('fault' in found) return found
  if (kept === null) {
    const said = await saidInAnother(tx, claim, found, moment)
    if (said === 'later') return null
    return said ? { ...said, ...aboutOf(found) } : { make: { claim, gathered: found, kept } }
  }
  return { make: { claim, gathered: found, kept } }
}

function aboutOf({ since, complaint, procedure, lastHash }: GatheredMail): About {
  return { since, read: { complaint, procedure, lastHash } }
}

async function makeThose(tx: Tx, all: readonly ToMake[], moment: Moment): Promise<Map<string, ReadyMessage>> {
  for (const { claim, gathered, kept } of all) {
    if (kept === null || isStill(kept, gathered)) continue
    // What was written for one address may not suit another, and its link is dead: an unconfirmed one may hear less.
    await leaveRiders(tx, claim.messageId)
    await forgetUnsure(tx, claim.messageId)
  }
  const within = await thoseUnderCap(tx, all, moment)
  const riders = within.length > 0 ? await ridersOf(tx, idsOf(within.map(({ claim }) => claim))) : new Map()
  const anew = within.filter(({ gathered, kept }) => kept === null || !isStill(kept, gathered))
  const made = await Promise.all(anew.map((one) => render(one, riders.get(one.claim.messageId) ?? [])))
  const editions = await keepRenderings(tx, made)
  const written = new Map(made.map((one) => [one.messageId, { ...one, edition: editions.get(one.messageId) ?? 1 }]))
  return new Map(
    within.flatMap(({ claim: { messageId }, gathered, kept }) => {
      const rendering = written.get(messageId) ?? kept
      if (rendering === null) return []
      const fresh = kept !== null && rendering !== kept
      const replyTo = gathered.to.party ? gathered.procedure.contact.email : null
      return [[messageId, { ...rendering, ...aboutOf(gathered), replyTo, riders: riders.get(messageId) ?? [], fresh }]]
    }),
  )
}

function isStill({ toAddress, madeFor }: KeptRendering, { to, madeFor: wanted }: Gathered): boolean {
  return toAddress === to.email && (madeFor === null || madeFor === wanted)
}

/** Without those of which their address had enough today; these are held. */
async function thoseUnderCap(tx: Tx, all: readonly ToMake[], { now }: Moment): Promise<ToMake[]> {
  const counted = all.flatMap((one) => {
    const { claim, gathered, kept } = one
    const what = kept === null && !claim.released ? countedAs(claim.kind, gathered.to) : null
    return what === null ? [] : [{ one, what, address: gathered.to.email }]
  })
  const counts = await countMails(tx, counted, now)
  const over = new Set(counted.filter(({ what }, i) => (counts[i] ?? 0) > MOST_A_DAY[what]).map(({ one }) => one))
  for (const { claim } of over) await endMessage(tx, claim, { state: 'held', problem: 'capped' })
  return all.filter((one) => !over.has(one))
}

const A_LITTLE_LATER_MS = 5_000

/** After an outage, what was written first arrives first: a reply never before the question it follows. */
async function thoseInTurn(tx: Tx, claims: readonly Claimed[], { now }: Moment): Promise<Claimed[]> {
  const asked = claims.filter(({ kind }) => !isAwaited(kind))
  const untils = await earlierMailsUntil(tx, idsOf(asked), { spareMs: LEASE_MS - PATIENCE_MS })
  const going: Claimed[] = []
  for (const claim of claims) {
    const until = isAwaited(claim.kind) ? undefined : untils.get(claim.messageId)
    if (until === undefined) going.push(claim)
    else await postpone(tx, claim, { at: laterThan(until, now), problem: 'in-turn' })
  }
  return going
}

function laterThan(until: Date, now: Date): Date {
  return new Date(Math.max(until.getTime(), now.getTime()) + A_LITTLE_LATER_MS)
}

async function render({ claim, gathered }: ToMake, riders: readonly Rider[]) {
  const { messageId, kind, lastToday } = claim
  const alsoFor = riders.map((one) => ({ reference: one.reference, link: linkAddress(one.messageId, one.generation) }))
  const { subject, html, text } = await renderMessage(kind, { ...propsFor(gathered), alsoFor, lastToday })
  const { tenant, to, madeFor } = gathered
  return { messageId, subject, html, text, fromName: tenant.name, toAddress: to.email, madeFor }
}

function idsOf(claims: readonly Claimed[]): string[] {
  return claims.map(({ messageId }) => messageId)
}
