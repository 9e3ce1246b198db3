// What someone sees who follows their own complaint: the case for everyone with the link, its words after the code.
import type { Tx } from '@/db/in-tenant'
import { liveVersion } from '@/db/stores/known-versions'
import { readSent } from '@/db/stores/sent-statement'
import { type StatusFile, statusFile } from '@/db/stores/status-file-statement'
import { keepVisitOpen } from '@/db/stores/status-visits'
import type { PartyActor } from '@/lib/core/access/actor'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { PublicLang } from '@/lib/core/shared/language'
import type { LinkHolder } from '@/lib/operations/cases/read-link'
import { sha256hex } from '@/lib/secrets/status-link'
import { namedHolders, standingAside } from '@/lib/words/case/who-acts'
import { linkEndsOn } from '@/lib/words/status/link-end'
import { type Told, textsFor, toldBy, toldIds } from '@/lib/words/status/status-letters'
import type { StatusReading } from '@/lib/words/status/status-reading'
import { look, lookOn, type Purpose } from './look'

export type StatusRead = {
  actor: PartyActor
  tenant: StatusFile['tenant']
  reading: StatusReading
  /** All that this page without its code is made from, but the day and the language. */
  live: string
  /** Where a code would go, without giving it away: "r•••@voorbeeld.nl"; null when there is no address. */
  address: string | null
  name: string | null
  codeAsked: boolean
  /** Everything that was sent: behind the code, or for the browser that sent it a moment ago. */
  told: Told[] | null
  /** The acknowledgement is kept back: its address had enough of them that day. */
  heldBack: boolean
}

/**
 * The case as its party may see it from this browser. Reading changes nothing but the line that says so, and when it was last
 * read. `lined`: the line was written a moment ago, for the page without its code; nothing behind the code is read.
 */
export async function readStatus(
  holder: LinkHolder,
  asked: {
    visit: string | null
    lang: PublicLang | null
    today: CivilDate
    now: Date
    copy?: boolean
    lined?: boolean
  },
): Promise<StatusRead | null> {
  const { actor } = holder
  const { visit, lang, today, now, copy = false, lined = false } = asked
  const purpose: Purpose = { screen: 'status', caseId: actor.caseId }
  const read = async (tx: Tx): Promise<StatusRead | null> => {
    const mark = visit === null ? null : sha256hex(visit)
    const found = await statusFile(tx, { caseId: actor.caseId, partyId: actor.partyId, visit: mark, now })
    if (!found) return null
    const file = { ...found, procedure: await liveVersion(tx, found.versions) }
    if (isOver(file, actor.partyId, today)) return null
    const open = !lined && (file.visit?.open ?? false)
    if (mark && open && file.visit?.aged) await keepVisitOpen(tx, mark, now)
    const ids = open ? textsFor({ ...file, party: actor.partyId }) : copy ? toldIds(file.complaint) : []
    const sent = open || copy ? await readSent(tx, { caseId: actor.caseId, texts: ids }) : null
    const texts = open ? (sent?.texts ?? null) : null
    purpose.fields = sent ? ['name', 'texts'] : []
    const reading = readingOf(file, { actor, texts, lang, today })
    const told = sent ? toldBy({ ...reading, texts: sent.texts, sent: sent.people }) : null
    return {
      actor: { ...actor, opened: open },
      tenant: file.tenant,
      live: file.live,
      reading: { ...reading, sent: sent?.people ?? [] },
      told,
      address: masked(file.person.email),
      name: open ? file.person.name : null,
      codeAsked: file.visit?.asked ?? false,
      heldBack: file.heldBack,
    }
  }
  return lined ? lookOn(actor, read) : look(actor, purpose, read)
}

type File = StatusFile & { procedure: Procedure }

type Seen = { actor: PartyActor; texts: ReadonlyMap<string, string> | null; lang: PublicLang | null; today: CivilDate }

// Names of members are seen where the procedure shows persons, or after the code.
function readingOf(file: File, { actor, texts, lang, today }: Seen): StatusReading {
  const { complaint, procedure, timeline, members, holders, changes } = file
  const shows = procedure.contact.shows === 'person' || texts !== null
  return {
    complaint,
    procedure,
    timeline,
    party: actor.partyId,
    lang: lang && procedure.languages.includes(lang) ? lang : complaint.lang,
    today,
    people: procedure.contact.shows === 'person' ? namedHolders(holders, members, complaint) : [],
    aside: standingAside(holders, complaint.barred),
    members: shows ? members : {},
    texts,
    reachable: file.person.email !== null,
    changes,
  }
}

/** A link ends some time after closing; who waits to hear what changes is not left with a dead one. */
function isOver(file: File, party: string, today: CivilDate): boolean {
  const { complaint, improvements } = file
  const untold = improvements.some((id) => !complaint.told.includes(id))
  const awaited = untold && complaint.parties.some(({ id, wantsToHear }) => id === party && wantsToHear)
  const last = linkEndsOn({ ...file, awaited })
  return last !== null && today > last
}

function masked(email: string | null): string | null {
  const [local = '', host] = email?.split('@') ?? []
  return host ? `${local.slice(0, 1)}•••@${host}` : null
}
