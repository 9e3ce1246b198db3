import type { Tx } from '@/db/in-tenant'
import type { ClaimedMessage } from '@/db/outside-tenant/due-work'
import { type MailingTenant, mailingTenant, whatChanged } from '@/db/stores/message-source'
import { type MessageSource, messageSources } from '@/db/stores/message-sources-statement'
import { staffingOf } from '@/db/stores/staffing-statement'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { caseFrom } from '@/lib/core/case/case-from'
import type { CaseParty, ComplaintCase } from '@/lib/core/case/complaint-case'
import { eventFrom } from '@/lib/core/case/event-from'
import type { CaseEvent } from '@/lib/core/case/events'
import { isForSubject } from '@/lib/core/case/messages'
import type { Staffing } from '@/lib/core/procedure/routing'
import type { PublicLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import { CODE_MINUTES } from '@/lib/secrets/status-code'
import { appUrl } from '@/lib/settings/env'
import { standingAside } from '@/lib/words/case/who-acts'
import { codeMark } from './kept-secrets'
import { liveProcedureOf } from './known-procedure'
import { linkAddress, passAddress } from './link-address'
import { type Gathered, langFor } from './props-for'

/** Why a message is not sent. no-address: nobody to send it to. gone: no longer someone who may have it, or we no longer write. */
type Unsendable = 'no-address' | 'gone' | 'expired'

/** `lastHash`: where the chain of its case ended then. */
export type GatheredMail = Gathered & { lastHash: string }

/** One of these, for each message. `fault`: this one cannot be made; the others can. */
type Gathering = GatheredMail | Unsendable | { fault: unknown }

type Around = { tenant: MailingTenant; staffing: () => Promise<Staffing>; now: Date }

/** Everything these messages say, read as it stands now; or why there is nothing to send. A few statements, however many. */
export async function gatherMessages(
  tx: Tx,
  claims: readonly ClaimedMessage[],
  now: Date,
): Promise<Map<string, Gathering>> {
  const ids = claims.map(({ messageId }) => messageId)
  const [tenant, found] = await Promise.all([mailingTenant(tx), messageSources(tx, ids)])
  if (!tenant) throw new Error('a message has an organisation')
  const sources = new Map(found.map((source) => [source.id, source]))
  let staffing: Promise<Staffing> | undefined
  const askStaffing = () => {
    staffing ??= staffingOf(tx)
    return staffing
  }
  const gathered = new Map<string, Gathering>()
  for (const claimed of claims) {
    const around = { tenant, staffing: askStaffing, now }
    gathered.set(
      claimed.messageId,
      await gatherOne(tx, { claimed, source: sources.get(claimed.messageId) }, around).catch(asFault),
    )
  }
  return gathered
}

/** Of the database it ends the transaction: then nothing can be read any more, of this message or another. */
function asFault(fault: unknown): { fault: unknown } {
  if (fault instanceof Error && 'severity' in fault) throw fault
  return { fault }
}

type One = { claimed: ClaimedMessage; source: MessageSource | undefined }

async function gatherOne(
  tx: Tx,
  { claimed, source }: One,
  { tenant, staffing, now }: Around,
): Promise<GatheredMail | Unsendable> {
  if (!source) throw new Error('a message has a case and an event')
  const complaint = caseFrom(source.complaint, claimed.caseId)
  const cause = eventFrom(JSON.parse(source.cause), claimed.caseId)
  if (tenant.state === 'closed') return 'gone'
  if (isTooLate(claimed, cause.at, now)) return 'expired'
  const to = recipientOf(claimed, complaint, source)
  if (typeof to === 'string') return to
  const procedure = await liveProcedureOf(tx, source)
  const shown = procedure.contact.shows === 'person' && complaint.handler
  const lang = langFor({ to, complaint, tenant })
  return {
    kind: claimed.kind,
    procedure,
    complaint,
    lastHash: source.lastHash,
    event: cause.event,
    since: new Date(cause.at),
    tenant,
    to,
    handlerName: shown ? source.handlerName : null,
    aside: complaint.barred.length > 0 ? standingAside((await staffing()).holders, complaint.barred) : [],
    body: to.confirmed ? await bodyOf(tx, claimed, { event: cause.event, lang, text: source.text }) : null,
    link: linkFor(claimed, complaint, tenant.slug),
    madeFor: madeFor(claimed, complaint, lang),
    code: claimed.kind === 'code' ? codeMark(claimed.messageId) : null,
    today: civilDateIn(AMSTERDAM, now),
  }
}

/** A code that came too late would only send someone looking for a page that no longer waits for it. */
function isTooLate({ kind }: ClaimedMessage, askedAt: string, now: Date): boolean {
  return kind === 'code' && now.getTime() - new Date(askedAt).getTime() > CODE_MINUTES * 60_000
}

function recipientOf(
  { partyId, memberId, kind }: ClaimedMessage,
  complaint: ComplaintCase,
  { member, person }: MessageSource,
): Gathered['to'] | Unsendable {
  if (memberId !== null) {
    const isSubject = complaint.barred.includes(memberId)
    // That a complaint waits is said without a word of it, also to whoever it may be about.
    if (kind !== 'outsider-needed' && isSubject !== isForSubject(kind)) return 'gone'
    return member ? { party: false, name: member.name, email: member.email, confirmed: true } : 'gone'
  }
  const party = complaint.parties.find(({ id }) => id === partyId)
  if (!party || !person?.email) return 'no-address'
  const other = party.role === 'subject' || party.role === 'witness'
  // What they may read is theirs no more: they are no witness, or a colleague with an address of their own.
  if (other && (party.removed || party.member !== null)) return 'gone'
  return { party: true, other, name: person.name, email: person.email, confirmed: party.addressConfirmed !== null }
}

type Said = { event: CaseEvent; lang: PublicLang; text: string | null }

/** The text the message carries. The answer is not among them: a judgement is read behind the code, never in a mail. */
async function bodyOf(tx: Tx, claimed: ClaimedMessage, { event, lang, text }: Said): Promise<string | null> {
  if (claimed.kind === 'answer' || claimed.kind === 'judgement') return null
  if (event.type === 'improvement-told') return say(await whatChanged(tx, event.improvement), lang) || null
  return text
}

/** Whose mail it is in the case: a party's own, or that of a colleague whom it is about. */
function partyOf({ partyId, memberId }: ClaimedMessage, { parties }: ComplaintCase): CaseParty | undefined {
  return parties.find(({ id, role, member }) => id === partyId || (role === 'subject' && member && member === memberId))
}

/** What the mail was written for, besides its address: another link or another language makes it another mail. */
function madeFor(claimed: ClaimedMessage, complaint: ComplaintCase, lang: PublicLang): string {
  const party = partyOf(claimed, complaint)
  return party && (claimed.partyId !== null || party.pass) ? `link ${party.generation}, ${lang}` : lang
}

function linkFor(claimed: ClaimedMessage, complaint: ComplaintCase, slug: string): string | null {
  const { kind, messageId } = claimed
  if (kind === 'outsider-needed') return `${appUrl()}/${slug}/desk/outsider`
  const party = partyOf(claimed, complaint)
  if (!party) return isForSubject(kind) ? null : `${appUrl()}/${slug}/desk/cases/${complaint.reference}`
  if (party.role === 'subject' || party.role === 'witness') return party.pass ? passAddress(messageId, party) : null
  return linkAddress(messageId, party.generation)
}
