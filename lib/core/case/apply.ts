// One `apply`: the case is what its timeline makes of it. No snapshots, no second way to come to a state.
import { AMSTERDAM, type CivilDate, civilDateIn } from '@/lib/core/calendar/civil-date'
import { applyOutsider } from './apply-outsider'
import { addParty, barMember, changeParty, settleParty } from './apply-party'
import { applyPoint } from './apply-point'
import { applyPromise } from './apply-promise'
import type { ComplaintCase } from './complaint-case'
import type { CaseEvent, Recorded } from './events'

type Filed = Extract<CaseEvent, { type: 'complaint-filed' }>

/** The case after this event. `complaint` is null only before the first. Throws on a timeline that cannot exist. */
export function apply(id: string, complaint: ComplaintCase | null, recorded: Recorded): ComplaintCase {
  const { event, seq } = recorded
  if (event.type === 'complaint-filed') return begin(id, event, recorded)
  if (!complaint) throw new Error(`case ${id}: event ${seq} (${event.type}) comes before complaint-filed`)
  if (seq !== complaint.seq + 1) throw new Error(`case ${id}: event ${seq} after ${complaint.seq}`)
  const after = applyPromise(applyPoint(applyEvent(complaint, recorded), event), event)
  return {
    ...after,
    seq,
    lastPersonSeq: isByPerson(recorded) ? seq : complaint.lastPersonSeq,
    lastHeardOn: isHeard(complaint, event) ? dayOf(recorded) : complaint.lastHeardOn,
  }
}

/** The whole timeline folded; null for an empty one. */
export function replay(id: string, timeline: readonly Recorded[]): ComplaintCase | null {
  return timeline.reduce<ComplaintCase | null>((complaint, recorded) => apply(id, complaint, recorded), null)
}

/** Things people do that change nothing another person must have seen before they go on. */
const SLIGHT: readonly CaseEvent['type'][] = [
  'code-requested',
  'address-confirmed',
  'telling-wished',
  'link-renewed',
  'title-changed',
]

/** What makes that the complainant heard from us. */
const HEARD: readonly CaseEvent['type'][] = [
  'complaint-acknowledged',
  'question-asked',
  'reply-sent',
  'call-recorded',
  'promise-extended',
  'silence-noticed',
  'answer-sent',
  'complaint-reopened',
]

/** What waits to be brought by hand is heard when it was brought. */
function isHeard(complaint: ComplaintCase, event: CaseEvent): boolean {
  if (event.type === 'promise-kept') return complaint.promises.some(({ id, to }) => id === event.promise && to)
  return HEARD.includes(event.type) && !('byHand' in event && event.byHand)
}

function dayOf({ at }: Recorded): CivilDate {
  return civilDateIn(AMSTERDAM, new Date(at))
}

function isByPerson({ actor, event }: Recorded): boolean {
  return actor.kind !== 'system' && actor.kind !== 'import' && !SLIGHT.includes(event.type)
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

function applyEvent(complaint: ComplaintCase, { event, actor, at }: Recorded): ComplaintCase {
  switch (event.type) {
    case 'party-added':
      return addParty(complaint, event.party, actor)
    case 'subject-settled':
      return settleParty(complaint, event, actor)
    case 'subject-suspected':
    case 'member-kept-out':
      return barMember(complaint, event)
    case 'outsider-needed':
    case 'outsider-spared':
    case 'outsider-invited':
    case 'outsider-appointed':
    case 'outsider-withdrawn':
      return applyOutsider(complaint, event, { at, actor })
    case 'consent-recorded':
      return changeParty(complaint, event.party, { consent: event.consent })
    case 'address-confirmed':
      return changeParty(complaint, event.party, { addressConfirmed: event.how })
    case 'address-changed':
      return changeParty(complaint, event.party, { addressConfirmed: null })
    case 'link-renewed':
      return changeParty(complaint, event.party, { generation: event.generation })
    case 'telling-wished':
      return changeParty(complaint, event.party, { wantsToHear: event.wants })
    case 'complaint-routed':
      return {
        ...complaint,
        department: event.department,
        function: event.function,
        handler: event.handler,
        routedBecause: event.because,
      }
    case 'handler-assigned':
      return { ...complaint, handler: event.handler, department: event.department, routedBecause: 'by-hand' }
    case 'title-changed':
      return { ...complaint, title: event.text }
    case 'step-taken':
      return { ...complaint, step: event.step, phase: event.phase }
    case 'clock-suspended':
      return { ...complaint, suspendedOn: event.on, suspendedFor: event.reason }
    case 'clock-resumed':
      return { ...complaint, suspendedOn: null, suspendedFor: null }
    case 'answer-sent':
      return { ...complaint, answeredOn: event.on }
    case 'complaint-closed':
      return { ...complaint, closedOn: event.on, outcome: event.outcome, phase: 'closed' }
    case 'complaint-reopened':
      return {
        ...complaint,
        closedOn: null,
        outcome: null,
        answeredOn: null,
        timesReopened: complaint.timesReopened + 1,
      }
    case 'survey-asked':
      return { ...complaint, surveyAsked: true }
    case 'survey-answered':
      return { ...complaint, survey: { heard: event.heard, fair: event.fair } }
    case 'improvement-linked':
      return { ...complaint, improvements: [...complaint.improvements, event.improvement] }
    case 'improvement-told':
      return { ...complaint, told: [...complaint.told, event.improvement] }
    default:
      return complaint
  }
}
