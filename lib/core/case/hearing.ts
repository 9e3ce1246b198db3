// Whether both sides were heard: who is to be, who was or had the chance, who was left out, and which report is missing.
import type { Hearing, Side } from '@/lib/core/procedure/hearing'
import type { Procedure } from '@/lib/core/procedure/procedure'
import type { CaseHearings, CaseParty, ComplaintCase } from './complaint-case'
import type { PartyRole } from './event-parts'
import type { Refusal } from './refusals'
import { speakersOf } from './speaks'

const SIDES: Record<PartyRole, Side | null> = {
  complainant: 'complainant',
  representative: 'complainant',
  subject: 'subject',
  witness: null,
}

/** On whose side somebody is; a witness is on neither. */
export function sideOf({ role }: Pick<CaseParty, 'role'>): Side | null {
  return SIDES[role]
}

/** What was done so far about hearing anybody. */
export function hearingsOf({ hearings }: Pick<ComplaintCase, 'hearings'>): CaseHearings {
  return hearings ?? { invited: [], held: [], waived: [] }
}

/** Whom the procedure wants heard: whoever speaks for the complaint, and everybody it is about. */
function toBeHeard(complaint: ComplaintCase, { whom }: Pick<Hearing, 'whom'>): CaseParty[] {
  const subjects = complaint.parties.filter(({ role }) => role === 'subject')
  return [...(whom.includes('complainant') ? speakersOf(complaint) : []), ...(whom.includes('subject') ? subjects : [])]
}

/** Those of them who were neither heard nor left out, and had no chance either (Awb 9:10). */
export function notYetHeard(complaint: ComplaintCase, hearing: Pick<Hearing, 'whom'>): CaseParty[] {
  return toBeHeard(complaint, hearing).filter((party) => !isDone(complaint, party))
}

/** Heard, left out, or away after an invitation: they had the chance. For a complainant any of those on their side counts. */
function isDone(complaint: ComplaintCase, party: CaseParty): boolean {
  const same =
    sideOf(party) === 'complainant' ? complaint.parties.filter((one) => sideOf(one) === 'complainant') : [party]
  const { held, waived } = hearingsOf(complaint)
  const done = [...held.flatMap(({ there, absent }) => [...there, ...absent]), ...waived.map((one) => one.party)]
  return same.some(({ id }) => done.includes(id))
}

/** Whether a hearing of which the procedure wants a report has none. */
function lacksReport(complaint: ComplaintCase, { report }: Pick<Hearing, 'report'>): boolean {
  return report && hearingsOf(complaint).held.some(wantsReport)
}

/** What was said has to be written down; what was written says itself, and of nobody there is nothing to tell. */
export function wantsReport({ how, there, report }: CaseHearings['held'][number]): boolean {
  return report === null && how !== 'in-writing' && there.length > 0
}

/** Whether somebody was invited to a hearing on this day or before. */
export function wasInvited(complaint: ComplaintCase, party: string, until: string): boolean {
  return hearingsOf(complaint).invited.some((one) => one.party === party && one.on <= until)
}

/** Whoever is invited to a day that still lies ahead, and can hear of another day; not who was heard on that day already. */
export function aheadOf(complaint: ComplaintCase, today: string): CaseHearings['invited'] {
  const { invited, held } = hearingsOf(complaint)
  const removed = complaint.parties.flatMap((party) => (party.removed ? [party.id] : []))
  const wasHeld = ({ party, on }: CaseHearings['invited'][number]) =>
    held.some((one) => one.on >= on && [...one.there, ...one.absent].includes(party))
  return invited.filter(
    (one) => one.invitation !== undefined && one.on >= today && !removed.includes(one.party) && !wasHeld(one),
  )
}

/** Everybody who was invited together by this invitation, while its day lies ahead. */
export function invitationIn(complaint: ComplaintCase, invitation: string, today: string): CaseHearings['invited'] {
  return aheadOf(complaint, today).filter((one) => one.invitation === invitation)
}

/** The article by which both sides are heard; null where the procedure names none. */
export function articleOf(procedure: Procedure): string | null {
  return procedure.processing.hearing?.source?.article ?? null
}

/** Why no answer can go yet: a side that must be heard was not, or nothing was written down of it. */
export function whyNotHeard(complaint: ComplaintCase, procedure: Procedure): Refusal | null {
  const { hearing } = procedure.processing
  if (!hearing?.mandatory) return null
  const article = articleOf(procedure)
  const parties = notYetHeard(complaint, hearing).map(({ id }) => id)
  if (parties.length > 0) return { kind: 'hearing-first', parties, article }
  return lacksReport(complaint, hearing) ? { kind: 'report-first', article } : null
}
