// One `apply`: the case is what its timeline makes of it. No snapshots, no second way to come to a state.
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import { adjourned } from './committee-seats'
import type { ComplaintCase } from './complaint-case'
import { type CaseEvent, happeningOf, type Recorded } from './events'

type Filed = Extract<CaseEvent, { type: 'complaint-filed' }>

/** The case after this event. `complaint` is null only before the first. Throws on a timeline that cannot exist. */
export function apply(id: string, complaint: ComplaintCase | null, recorded: Recorded): ComplaintCase {
  const { event, seq } = recorded
  if (event.type === 'complaint-filed') return begin(id, event, recorded)
  if (!complaint) throw new Error(`case ${id}: event ${seq} (${event.type}) comes before complaint-filed`)
  if (seq !== complaint.seq + 1) throw new Error(`case ${id}: event ${seq} after ${complaint.seq}`)
  const { changes, heard } = happeningOf(event)
  return {
    ...adjourned(changes(complaint, event, recorded)),
    seq,
    lastPersonSeq: isByPerson(recorded) ? seq : complaint.lastPersonSeq,
    lastHeardOn: heard(event, complaint) ? dayOf(recorded) : complaint.lastHeardOn,
  }
}

/** The whole timeline folded; null for an empty one. */
export function replay(id: string, timeline: readonly Recorded[]): ComplaintCase | null {
  return timeline.reduce<ComplaintCase | null>((complaint, recorded) => apply(id, complaint, recorded), null)
}

function dayOf({ at }: Recorded): CivilDate {
  return civilDateIn(AMSTERDAM, new Date(at))
}

function isByPerson({ actor, event }: Recorded): boolean {
  return actor.kind !== 'system' && actor.kind !== 'import' && !happeningOf(event).slight
}

function begin(id: string, filed: Filed, { seq, at }: Recorded): ComplaintCase {
  if (seq !== 1) throw new Error(`case ${id}: complaint-filed as event ${seq}`)
  const { type: _, imported, ...kept } = filed
  return {
    id,
    ...kept,
    externalKey: imported?.externalKey ?? null,
    filedAt: at,
    step: '',
    phase: 'received',
    department: null,
    function: '',
    handler: null,
    routedBecause: 'default',
    parties: [],
    points: [],
    promises: [],
    barred: [],
    suspendedOn: null,
    suspendedFor: null,
    answeredOn: null,
    closedOn: null,
    outcome: null,
    timesReopened: 0,
    lastHeardOn: null,
    surveyAsked: false,
    survey: null,
    improvements: [],
    told: [],
    seq,
    lastPersonSeq: seq,
  }
}
