// A case on paper: what `fileComplaint` and `perform` do to it, up to where they would write it down.
import { createHash } from 'node:crypto'
import { type AppendDocument, documentOf } from '@/db/stores/append-document'
import type { Actor } from '@/lib/core/access/actor'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { decide } from '@/lib/core/case/decide'
import type { CaseEvent } from '@/lib/core/case/events'
import { file } from '@/lib/core/case/file'
import type { Moment } from '@/lib/core/shared/moment'
import { must } from '@/lib/demo/must'
import { type Complaint, filingOf, toldIn } from '@/lib/operations/cases/file-complaint'
import { newPaper, type Paper } from '@/lib/operations/cases/paper'
import { appendingOf } from '@/lib/operations/cases/record-events'
import type { World } from './world'

export type Sheet = {
  readonly world: World
  /** Gives ids and secrets in the order in which the operations ask for them. */
  readonly moment: Moment
  /** What each act wrote. */
  readonly written: AppendDocument[]
  /** People who left an e-mail address. */
  readonly reached: Set<string>
  /** People of whom it is known where they get their post. */
  readonly housed: Set<string>
  /** When something was last done: a timeline goes forward only. */
  last: Date
  complaint: ComplaintCase | null
}

/** Files it, as in `fileIn`. */
export function fileOn(sheet: Sheet, actor: Actor, complaint: Complaint): void {
  const { world, moment } = sheet
  const { answers } = complaint
  const paper = newPaper(moment)
  const context = {
    ...contextOf(sheet, actor, paper),
    hasAddress: () => answers.email !== null,
    hasPostalAddress: () => answers.address !== null,
  }
  const filing = filingOf(complaint, { paper, today: context.today, moment, staffing: world.staffing })
  const events = must(file(filing, context))
  const party = events.find((event) => event.type === 'party-added')?.party.id ?? ''
  const bodySha256 = createHash('sha256').update(toldIn(answers)).digest('hex')
  const submission = { key: answers.submission, bodySha256, party }
  write(sheet, { actor, paper, events, caseId: moment.newId(), submission })
}

/** Does it, as in `performIn`. */
export function performOn(sheet: Sheet, actor: Actor, command: Command, at: Date): void {
  sheet.last = at > sheet.last ? at : sheet.last
  const paper = newPaper(sheet.moment)
  const complaint = caseOn(sheet)
  const events = must(decide(complaint, command, contextOf(sheet, actor, paper)))
  if (events.length > 0) write(sheet, { actor, paper, events, caseId: complaint.id })
}

export function caseOn({ complaint }: Sheet): ComplaintCase {
  if (complaint === null) throw new Error('a case begins with its filing')
  return complaint
}

function contextOf({ world, moment, last, reached, housed }: Sheet, actor: Actor, paper: Paper) {
  return {
    procedure: world.procedure,
    staffing: world.staffing,
    actor,
    today: civilDateIn(AMSTERDAM, last),
    at: last.toISOString(),
    newId: moment.newId,
    ...paper,
    hasAddress: (person: string) => reached.has(person),
    hasPostalAddress: (person: string) => housed.has(person),
  }
}

type Act = { actor: Actor; paper: Paper; events: CaseEvent[]; caseId: string }
type Submission = { submission?: { key: string; bodySha256: string; party: string } }

function write(sheet: Sheet, act: Act & Submission): void {
  const { world, written, complaint: before, moment, last: now } = sheet
  const { procedure, staffing, tenantId } = world
  const lastHash = written.at(-1)?.case.last_hash ?? null
  const writing = { ...act, before, lastHash, procedure, staffing, moment: { ...moment, now } }
  const appending = appendingOf(tenantId, writing)
  written.push(documentOf(appending))
  for (const { id, email, address } of act.paper.people) {
    if (email !== null) sheet.reached.add(id)
    if (address !== null) sheet.housed.add(id)
  }
  for (const { person } of act.paper.addresses) sheet.reached.add(person)
  sheet.complaint = appending.after
}
