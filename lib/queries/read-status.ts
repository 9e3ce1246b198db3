// What someone sees who follows their own complaint: the case for everyone with the link, its words after the code.
import { partyByLink } from '@/db/outside-tenant/links'
import { type StatusFile, statusFile } from '@/db/stores/status-file'
import { readTexts } from '@/db/stores/texts'
import type { PartyActor } from '@/lib/access/actor'
import { addPeriod } from '@/lib/calendar/add-period'
import { addDays, type CivilDate } from '@/lib/calendar/civil-date'
import { textsFor } from '@/lib/case/status/status-letters'
import type { StatusReading } from '@/lib/case/status/status-reading'
import { sha256hex } from '@/lib/operations/status-link'
import type { Lang } from '@/lib/shared/language'
import { look, type Purpose } from './look'

/** Who holds a status link. */
export type LinkHolder = { actor: PartyActor; reference: string; slug: string }

export type StatusRead = {
  actor: PartyActor
  tenant: StatusFile['tenant']
  reading: StatusReading
  /** Where a code would go, without giving it away: "r•••@voorbeeld.nl"; null when there is no address. */
  address: string | null
  name: string | null
  codeAsked: boolean
}

/** How long a link still works after a case was closed, in days. */
const DAYS_AFTER_CLOSING = 90

const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** Whose link this is; null for one that is altered, replaced, or never was. */
export async function readLink(token: string): Promise<LinkHolder | null> {
  if (!TOKEN.test(token)) return null
  const party = await partyByLink(sha256hex(token))
  if (!party) return null
  const { tenantId, caseId, partyId, reference, slug } = party
  return { actor: { kind: 'party', tenantId, caseId, partyId, opened: false }, reference, slug }
}

/** The case as its party may see it from this browser. Reading never changes anything but the line that says so. */
export async function readStatus(
  holder: LinkHolder,
  { visit, lang, today, now }: { visit: string | null; lang: Lang | null; today: CivilDate; now: Date },
): Promise<StatusRead | null> {
  const { actor } = holder
  const purpose: Purpose = { screen: 'status', caseId: actor.caseId }
  return look(actor, purpose, async (tx) => {
    const mark = visit === null ? null : sha256hex(visit)
    const file = await statusFile(tx, { caseId: actor.caseId, partyId: actor.partyId, visit: mark, now })
    if (!file || isOver(file, today)) return null
    const open = file.visit?.open ?? false
    const ids = open ? textsFor({ ...file, party: actor.partyId }) : []
    const texts = open ? await readTexts(tx, ids) : null
    purpose.fields = open ? ['name', 'texts'] : []
    return {
      actor: { ...actor, opened: open },
      tenant: file.tenant,
      reading: readingOf(file, { actor, texts, lang, today }),
      address: masked(file.person.email),
      name: open ? file.person.name : null,
      codeAsked: file.visit?.asked ?? false,
    }
  })
}

type Seen = { actor: PartyActor; texts: ReadonlyMap<string, string> | null; lang: Lang | null; today: CivilDate }

// Names of members are seen where the procedure shows persons, or after the code.
function readingOf(file: StatusFile, { actor, texts, lang, today }: Seen): StatusReading {
  const { complaint, procedure, timeline, members, holders, changes } = file
  const shows = procedure.contact.shows === 'person' || texts !== null
  const people = procedure.contact.shows === 'person' ? holders : []
  return {
    complaint,
    procedure,
    timeline,
    party: actor.partyId,
    lang: lang && procedure.languages.includes(lang) ? lang : complaint.lang,
    today,
    people: people.flatMap(({ function: office, department, member }) => {
      const name = members[member]
      return department === null && name ? [{ function: office, name }] : []
    }),
    members: shows ? members : {},
    texts,
    changes,
  }
}

/** A link stops working some time after closing, but never while one can still ask to look again. */
function isOver({ complaint, procedure }: StatusFile, today: CivilDate): boolean {
  if (complaint.phase !== 'closed' || !complaint.closedOn) return false
  const period = procedure.followUp.reopenWithin
  const reopens = period
    ? addPeriod(procedure.followUp.calendar, complaint.answeredOn ?? complaint.closedOn, period)
    : null
  const last = addDays(complaint.closedOn, DAYS_AFTER_CLOSING)
  return today > (reopens && reopens > last ? reopens : last)
}

function masked(email: string | null): string | null {
  const [local = '', host] = email?.split('@') ?? []
  return host ? `${local.slice(0, 1)}•••@${host}` : null
}
