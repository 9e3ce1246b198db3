import type { Tx } from '@/db/in-tenant'
import type { ClaimedMessage } from '@/db/outside-tenant/due-work'
import { loadCase } from '@/db/stores/load-case'
import { causeOf, mailingTenant, reachOfMember, reachOfPerson, textOf, whatChanged } from '@/db/stores/message-source'
import { staffingOf } from '@/db/stores/staffing-statement'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { CaseEvent } from '@/lib/core/case/events'
import type { PublicLang } from '@/lib/core/shared/language'
import { say } from '@/lib/core/shared/words'
import { CODE_MINUTES } from '@/lib/secrets/status-code'
import { appUrl } from '@/lib/settings/env'
import { standingAside } from '@/lib/words/case/who-acts'
import { codeMark } from './kept-secrets'
import { linkAddress } from './link-address'
import type { Gathered } from './props-for'

/** Why a message is not sent. no-address: nobody to send it to. gone: no longer someone who may have it, or we no longer write. */
type Unsendable = 'no-address' | 'gone' | 'expired'

/** Everything a message says, read as it stands now; or why there is nothing to send. */
export async function gatherMessage(tx: Tx, claimed: ClaimedMessage, now: Date): Promise<Gathered | Unsendable> {
  const loaded = await loadCase(tx, claimed.caseId)
  const tenant = await mailingTenant(tx)
  const cause = await causeOf(tx, claimed.caseId, claimed.cause)
  if (!loaded || !tenant || !cause) throw new Error('a message has a case, an organisation and an event')
  if (tenant.state === 'closed') return 'gone'
  if (isTooLate(claimed, cause.at, now)) return 'expired'
  const { complaint, procedure } = loaded
  const to = await recipientOf(tx, claimed, complaint)
  if (typeof to === 'string') return to
  const shown = procedure.contact.shows === 'person' && complaint.handler
  const lang = to.party ? complaint.lang : tenant.lang
  return {
    kind: claimed.kind,
    procedure,
    complaint,
    event: cause.event,
    since: new Date(cause.at),
    tenant,
    to,
    handlerName: shown ? ((await reachOfMember(tx, shown))?.name ?? null) : null,
    aside: complaint.barred.length > 0 ? standingAside((await staffingOf(tx)).holders, complaint.barred) : [],
    body: to.confirmed ? await bodyOf(tx, claimed, cause.event, lang) : null,
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

async function recipientOf(
  tx: Tx,
  { partyId, memberId, kind }: ClaimedMessage,
  complaint: ComplaintCase,
): Promise<Gathered['to'] | Unsendable> {
  if (memberId !== null) {
    const isSubject = complaint.barred.includes(memberId)
    // That a complaint waits is said without a word of it, also to whoever it may be about.
    if (kind !== 'outsider-needed' && isSubject !== (kind === 'extension-subject')) return 'gone'
    const member = await reachOfMember(tx, memberId)
    return member ? { party: false, name: member.name, email: member.email, confirmed: true } : 'gone'
  }
  const party = complaint.parties.find(({ id }) => id === partyId)
  const person = party ? await reachOfPerson(tx, party.person) : null
  if (!party || !person?.email) return 'no-address'
  return { party: true, name: person.name, email: person.email, confirmed: party.addressConfirmed !== null }
}

/** The text the message carries. The answer is not among them: a judgement is read behind the code, never in a mail. */
async function bodyOf(tx: Tx, claimed: ClaimedMessage, event: CaseEvent, lang: PublicLang): Promise<string | null> {
  if (claimed.kind === 'answer') return null
  if (event.type === 'improvement-told') return say(await whatChanged(tx, event.improvement), lang) || null
  return claimed.textId ? textOf(tx, claimed.textId) : null
}

/** What the mail was written for, besides its address: another link or another language makes it another mail. */
function madeFor({ partyId }: ClaimedMessage, { parties }: ComplaintCase, lang: PublicLang): string {
  const party = parties.find(({ id }) => id === partyId)
  return party ? `link ${party.generation}, ${lang}` : lang
}

function linkFor({ kind, messageId, partyId }: ClaimedMessage, complaint: ComplaintCase, slug: string): string | null {
  if (kind === 'extension-subject') return null
  if (kind === 'outsider-needed') return `${appUrl()}/${slug}/desk/outsider`
  const party = complaint.parties.find(({ id }) => id === partyId)
  return party ? linkAddress(messageId, party.generation) : `${appUrl()}/${slug}/desk/cases/${complaint.reference}`
}
