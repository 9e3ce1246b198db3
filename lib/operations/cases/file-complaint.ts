// Filing a complaint: by the form, by a handler for someone who called or wrote, or from a file. Committed, or not at all.
import { hash } from 'node:crypto'
import { inTenant, type Tx } from '@/db/in-tenant'
import type { Appending } from '@/db/stores/append-document'
import { appendToCase } from '@/db/stores/append-to-case'
import { atTheDoor } from '@/db/stores/filing-statement'
import { readVersion } from '@/db/stores/known-versions'
import { staffingOf } from '@/db/stores/staffing-statement'
import { findSubmission, isSubmissionTaken } from '@/db/stores/submissions'
import type { Actor } from '@/lib/core/access/actor'
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { IntakeAnswers } from '@/lib/core/case/complaint'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import type { Channel } from '@/lib/core/case/event-parts'
import { type Filing, file } from '@/lib/core/case/file'
import type { Refusal } from '@/lib/core/case/refusals'
import { speakersOf } from '@/lib/core/case/speaks'
import type { Staffing } from '@/lib/core/procedure/routing'
import { canonical } from '@/lib/core/shared/canonical'
import type { Moment } from '@/lib/core/shared/moment'
import { newReference } from '@/lib/core/shared/reference'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { statusToken } from '@/lib/secrets/status-link'
import { countsOfFiling } from './cap-acknowledgement'
import { newPaper, type Paper } from './paper'
import { appendingOf } from './record-events'

/** How it came in. The days are given for a telephone call, a letter or a file; a form is sent and received today. */
export type Complaint = {
  answers: IntakeAnswers
  channel: Channel
  submittedOn?: CivilDate
  receivedOn?: CivilDate
  /** The person complained about, when whoever enters it knows that they are a member. */
  aboutMember?: string | null
  /** Where it belongs, when whoever enters it knows. */
  department?: string | null
  silent?: boolean
  /** The network it came from, where anybody may send from. */
  from?: string
  imported?: Imported
}

/** From a file. `closed`: it had ended there. `onBehalf`: for somebody else, whose name the file does not give. */
type Imported = { externalKey: string; status: string | null; closed?: boolean; onBehalf?: boolean }

export type FiledComplaint = { caseId: string; reference: string; token: string; repeated: boolean }

/** Files it under the version that was shown. The same form sent twice is one case; another text under its key is refused. */
export async function fileComplaint(
  actor: Actor,
  complaint: Complaint,
  moment: Moment,
): Promise<Result<FiledComplaint, Refusal>> {
  try {
    return await fileByItself(actor, complaint, moment)
  } catch (fault) {
    // Two of the same at once: the key let one through. The other finds it there now.
    if (!isSubmissionTaken(fault)) throw fault
    return fileByItself(actor, complaint, moment)
  }
}

/** In a transaction of its own, whose end travels with what is written: when that fails there is no end, and nothing filed. */
async function fileByItself(actor: Actor, complaint: Complaint, moment: Moment) {
  const { done, written } = await inTenant(actor, async (tx) => {
    const ready = await readyToFile(tx, actor, complaint, moment)
    if (!ready.ok || ready.value.appending === null) return { done: ready, written: null }
    const written = appendToCase(tx, ready.value.appending)
    written.catch(() => {})
    return { done: ready, written }
  })
  // Nothing is confirmed before it is there.
  await written
  return done.ok ? ok(done.value.filed) : done
}

/** The same within a transaction that is open already: for the demo, which makes a case and its whole life at once. */
export async function fileIn(
  tx: Tx,
  actor: Actor,
  complaint: Complaint,
  moment: Moment,
): Promise<Result<FiledComplaint, Refusal>> {
  const ready = await readyToFile(tx, actor, complaint, moment)
  if (!ready.ok) return ready
  if (ready.value.appending !== null) await appendToCase(tx, ready.value.appending)
  return ok(ready.value.filed)
}

/** `appending`: what is still to be written; null when it was filed before. */
type Ready = { filed: FiledComplaint; appending: Appending | null }

async function readyToFile(
  tx: Tx,
  actor: Actor,
  complaint: Complaint,
  moment: Moment,
): Promise<Result<Ready, Refusal>> {
  const { submission: key, version } = complaint.answers
  const bodySha256 = hash('sha256', toldIn(complaint.answers))
  // Sent together. The door comes first: who works here is read after it.
  const [standing, staffing] = await Promise.all([
    atTheDoor(tx, { submission: key, version, at: moment.now }),
    staffingOf(tx),
  ])
  if (standing.wasSent) return asItWasFiled(tx, key, bodySha256)
  const procedure = standing.inTime ? (await readVersion(tx, version))?.procedure : null
  if (!procedure) return refuse({ kind: 'version-expired' })
  const paper = newPaper(moment)
  const context = { ...contextOf(complaint, { actor, moment }), procedure, staffing, ...paper }
  const decided = file(filingOf(complaint, { paper, today: context.today, moment, staffing }), context)
  if (!decided.ok) return decided
  const caseId = moment.newId()
  const party = decided.value.find((event) => event.type === 'party-added')?.party.id ?? ''
  const appending = appendingOf(tx.tenantId, {
    ...{ actor, caseId, before: null, lastHash: null, events: decided.value },
    ...{ procedure, staffing, paper, moment, submission: { key, bodySha256, party } },
  })
  const { after } = appending
  const filed = { caseId, reference: after.reference, token: tokenOf(tx, after), repeated: false }
  return ok({ filed, appending: { ...appending, counts: countsOf(tx, complaint, after, moment) } })
}

function contextOf({ answers }: Complaint, { actor, moment }: { actor: Actor; moment: Moment }) {
  const today = civilDateIn(AMSTERDAM, moment.now)
  return { actor, today, at: moment.now.toISOString(), newId: moment.newId, ...reachedBy(answers) }
}

/** Whoever speaks for the complaint is who left these. */
function reachedBy({ email, address }: IntakeAnswers) {
  return { hasAddress: () => email !== null, hasPostalAddress: () => address !== null }
}

/** What the form with this key became; another text under the same key is refused. */
async function asItWasFiled(tx: Tx, key: string, bodySha256: string): Promise<Result<Ready, Refusal>> {
  const earlier = await findSubmission(tx, key)
  if (earlier?.bodySha256 !== bodySha256) return refuse({ kind: 'submission-reused' })
  const { caseId, reference } = earlier
  const token = statusToken(tx.tenantId, earlier.partyId, earlier.generation)
  return ok({ filed: { caseId, reference, token, repeated: true }, appending: null })
}

/** What is silent has no mail to count. */
function countsOf({ tenantId }: Tx, { answers, from }: Complaint, { silent }: ComplaintCase, { now }: Moment) {
  return countsOfFiling({ tenantId, from: from ?? null, email: silent ? null : answers.email, now })
}

/** What was told, in one spelling: by its hash the same form is known when it comes again. */
export function toldIn({ version: _, ...told }: IntakeAnswers): string {
  return canonical(told)
}

/** What was told as the rules take it: its texts and people put aside. */
export function filingOf(
  complaint: Complaint,
  { paper, today, moment, staffing }: { paper: Paper; today: CivilDate; moment: Moment; staffing: Staffing },
): Filing {
  const { answers } = complaint
  return {
    reference: newReference(moment.secret(14)),
    version: answers.version,
    channel: complaint.channel,
    lang: answers.lang,
    submittedOn: complaint.submittedOn ?? today,
    receivedOn: complaint.receivedOn ?? today,
    happenedOn: answers.happenedOn,
    silent: complaint.silent ?? complaint.imported !== undefined,
    story: paper.keepText(answers.story),
    answers: answers.answers.map((answer) => ({ ...answer, text: paper.keepText(answer.text) })),
    department: complaint.department ?? answers.department ?? null,
    subjects: answers.subjects,
    wishes: answers.wishes,
    reachBy: answers.reachBy,
    hasEmail: answers.email !== null,
    hasPostal: answers.address !== null,
    people: peopleOf(complaint, paper),
    about: aboutOf(complaint, paper, staffing),
    wantsToHear: answers.wantsToHear,
    imported: importedOf(complaint),
    closed: complaint.imported?.closed ?? false,
  }
}

function importedOf({ imported }: Complaint): Filing['imported'] {
  return imported ? { externalKey: imported.externalKey, status: imported.status } : null
}

/** Whoever speaks comes first: the representative, or else the complainant. */
function peopleOf({ answers, imported }: Complaint, paper: Paper): Filing['people'] {
  const { name, email, phone, address, capacity } = answers
  const represented =
    answers.represented ??
    (imported?.onBehalf ? { name: null, consent: imported.closed ? null : ('asked' as const) } : null)
  const speaker = paper.keepPerson({ name, email, phone, address })
  if (!represented) return [{ role: 'complainant', person: speaker, capacity, consent: null }]
  const other = paper.keepName(represented.name)
  return [
    { role: 'representative', person: speaker, capacity, consent: represented.consent },
    { role: 'complainant', person: other, capacity: null, consent: null },
  ]
}

/** Whom it is about: by the name that was typed, or because whoever entered it knows that it is a member. */
function aboutOf({ answers, aboutMember }: Complaint, paper: Paper, staffing: Staffing): Filing['about'] {
  const member = staffing.members.find(({ id }) => id === aboutMember) ?? null
  const name = answers.about ?? member?.name
  if (!name) return null
  return { person: paper.keepName(name), name, member: member?.id ?? null }
}

function tokenOf(tx: Tx, complaint: ComplaintCase): string {
  const [speaker] = speakersOf(complaint)
  if (!speaker) throw new Error('a case has a complainant')
  return statusToken(tx.tenantId, speaker.id, speaker.generation)
}
