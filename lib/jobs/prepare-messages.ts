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
import { saidTooMuch } from '@/db/stores/said-too-much-statement'
import { carry, leaveRiders, type Rider, ridersOf } from '@/db/stores/shared-mails'
import { type RenderedMail, renderMessage, renderNotices } from '@/emails/catalogue'
import { isAwaited, isNotice } from '@/lib/core/case/messages'
import type { Moment } from '@/lib/core/shared/moment'
import { calendarFileOf } from '@/lib/mail/calendar-file'
import { type GatheredMail, gatherMessages } from '@/lib/mail/gather-message'
import { linkAddress } from '@/lib/mail/link-address'
import { type Gathered, langFor, propsFor } from '@/lib/mail/props-for'
import { PATIENCE_MS } from '@/lib/mail/send'
import { BY_ITSELF, countedAs, countMails, MOST_A_DAY } from '@/lib/operations/cases/recipient-cap'
import { LEASE_MS } from './delivery'
import { saidInAnother } from './said-in-another'
import { isShared, shareNotices } from './share-notices'

/** `since`: when what it is about happened. `read`: the case, as it stood when this was made. */
type About = { since: Date; read: Pick<GatheredMail, 'complaint' | 'procedure' | 'lastHash'> }

/** `fresh`: it was written anew, so that earlier attempts were of another mail. */
export type ReadyMessage = KeptRendering &
  About & { replyTo: string | null; calendar: string | null; riders: Rider[]; fresh: boolean }

/** Said in the mail of another case, which has left. */
type SaidAlready = About & { saidAlready: true; providerId: string | null }

/** Said in the mail of another case that is in the same batch: it leaves, or waits, with that one. */
export type Rides = About & { rides: string }

export type Prepared = ReadyMessage | SaidAlready | Rides | { fault: unknown }
type Claimed = ClaimedMessage & { lease: Date }

/**
 * The mails as they will leave, each made once and kept: every later attempt finds these bytes, as long as it is for the same
 * address, link and language. Those that are not among them are not to be sent now; their rows say why.
 */
export async function prepareMessages(claims: readonly Claimed[], moment: Moment): Promise<Map<string, Prepared>> {
  const [first] = claims
  if (!first) return new Map()
  return inTenant({ kind: 'system', tenantId: first.tenantId }, async (tx) => {
    const kept = await renderingsOf(tx, idsOf(claims))
    const going = await thoseInTurn(tx, claims, { kept, moment })
    const gathered = await gatherMessages(tx, going, moment.now)
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

async function makeThose(tx: Tx, all: readonly ToMake[], moment: Moment): Promise<Map<string, ReadyMessage | Rides>> {
  const right = await thoseStillRight(tx, all)
  for (const { claim, kept } of all) {
    if (kept === null || right.has(claim.messageId)) continue
    // What was written for one address may not suit another, and its link is dead: an unconfirmed one may hear less.
    await leaveRiders(tx, claim.messageId)
    await forgetUnsure(tx, claim.messageId)
  }
  const { going, behind } = shareNotices(all)
  const within = await thoseUnderCap(tx, going, { behind, moment })
  const mayCarry = within.map(({ claim }) => claim).filter(({ kind }) => BY_ITSELF.includes(kind))
  const riders = mayCarry.length > 0 ? await ridersOf(tx, idsOf(mayCarry)) : new Map<string, Rider[]>()
  const anew = within.filter(({ claim }) => !right.has(claim.messageId))
  const made = await Promise.all(
    anew.map((one) => {
      const { messageId } = one.claim
      return render(one, { riders: riders.get(messageId) ?? [], notices: behind.get(messageId) ?? [] })
    }),
  )
  const editions = await keepRenderings(tx, made)
  const written = new Map(made.map((one) => [one.messageId, { ...one, edition: editions.get(one.messageId) ?? 1 }]))
  const ready = new Map<string, ReadyMessage | Rides>()
  for (const { claim, gathered, kept } of within) {
    const { messageId } = claim
    const rendering = written.get(messageId) ?? kept
    if (rendering === null) continue
    const fresh = kept !== null && rendering !== kept
    const replyTo = gathered.to.party ? gathered.procedure.contact.email : null
    ready.set(messageId, {
      ...rendering,
      ...aboutOf(gathered),
      replyTo,
      calendar: calendarOf(messageId, rendering.fromName, gathered),
      riders: riders.get(messageId) ?? [],
      fresh,
    })
    const others = behind.get(messageId)
    if (others) await carry(tx, idsOf(others.map((one) => one.claim)), messageId)
    for (const one of others ?? []) ready.set(one.claim.messageId, { rides: messageId, ...aboutOf(one.gathered) })
  }
  return ready
}

function calendarOf(messageId: string, fromName: string, { event, since, to, complaint, tenant }: GatheredMail) {
  return calendarFileOf({ messageId, event, since, fromName, lang: langFor({ to, complaint, tenant }) })
}

/** Those that were made before and are for the same reader still, also in what they say of other cases. */
async function thoseStillRight(tx: Tx, all: readonly ToMake[]): Promise<Set<string>> {
  const still = all.filter(({ gathered, kept }) => kept !== null && isStill(kept, gathered)).map(({ claim }) => claim)
  const tooMuch = await saidTooMuch(tx, idsOf(still.filter(({ memberId }) => memberId !== null)))
  return new Set(idsOf(still).filter((id) => !tooMuch.has(id)))
}

function isStill({ toAddress, madeFor }: KeptRendering, { to, madeFor: wanted }: Gathered): boolean {
  return toAddress === to.email && (madeFor === null || madeFor === wanted)
}

type Going = { behind: Map<string, ToMake[]>; moment: Moment }

/** Without those of which their address had enough today; these are held, with what they would have said besides. */
async function thoseUnderCap(tx: Tx, all: readonly ToMake[], { behind, moment }: Going): Promise<ToMake[]> {
  const counted = all.flatMap((one) => {
    const { claim, gathered, kept } = one
    const what = kept === null && !claim.released ? countedAs(claim.kind, gathered.to) : null
    return what === null ? [] : [{ one, what, address: gathered.to.email }]
  })
  const counts = await countMails(tx, counted, moment.now)
  const over = new Set(counted.filter(({ what }, i) => (counts[i] ?? 0) > MOST_A_DAY[what]).map(({ one }) => one))
  const held = [...over].flatMap((one) => [one, ...(behind.get(one.claim.messageId) ?? [])])
  for (const { claim } of held) await endMessage(tx, claim, { state: 'held', problem: 'capped' })
  return all.filter((one) => !over.has(one))
}

const A_LITTLE_LATER_MS = 5_000

type Around = { kept: ReadonlyMap<string, KeptRendering>; moment: Moment }

/** After an outage, what was written first arrives first: a reply never before the question it follows. */
async function thoseInTurn(tx: Tx, claims: readonly Claimed[], { kept, moment }: Around): Promise<Claimed[]> {
  const { now } = moment
  const asked = claims.filter(({ kind }) => !isAwaited(kind))
  // Two notices of one case to one person are said in one mail.
  const together = asked.filter((one) => isShared(one) && one.carriedBy === null && !kept.has(one.messageId))
  const untils = await earlierMailsUntil(tx, idsOf(asked), {
    spareMs: LEASE_MS - PATIENCE_MS,
    together: idsOf(together),
  })
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

type Besides = { riders: readonly Rider[]; notices: readonly ToMake[] }

async function render(one: ToMake, besides: Besides) {
  const { tenant, to, madeFor } = one.gathered
  const { subject, html, text } = await written(one, besides)
  return { messageId: one.claim.messageId, subject, html, text, fromName: tenant.name, toAddress: to.email, madeFor }
}

function written(one: ToMake, { riders, notices }: Besides): Promise<RenderedMail> {
  const { claim, gathered } = one
  const { kind, lastToday } = claim
  if (notices.length > 0 && isNotice(kind)) {
    const others = notices.flatMap((other) => noticeOf(other) ?? [])
    return renderNotices([{ kind, mail: propsFor(gathered) }, ...others])
  }
  const alsoFor = riders.map((rider) => ({
    reference: rider.reference,
    link: linkAddress(rider.messageId, rider.generation),
  }))
  return renderMessage(kind, { ...propsFor(gathered), alsoFor, lastToday })
}

function noticeOf({ claim: { kind }, gathered }: ToMake) {
  return isNotice(kind) ? { kind, mail: propsFor(gathered) } : null
}

function idsOf(claims: readonly Claimed[]): string[] {
  return claims.map(({ messageId }) => messageId)
}
