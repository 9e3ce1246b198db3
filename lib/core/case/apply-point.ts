// The points of a complaint (klachtonderdelen): each with its own subject, cause, judgement, reasons and remedy.
import type { CasePoint, ComplaintCase } from './complaint-case'
import type { CaseEvent } from './events'

/** The case with its points after this event; other events leave them as they are. */
export function applyPoint(complaint: ComplaintCase, event: CaseEvent): ComplaintCase {
  switch (event.type) {
    case 'point-added':
      return { ...complaint, points: [...complaint.points, freshPoint(event)] }
    case 'point-changed':
      return changePoint(complaint, event.point, { subject: event.subject, cause: event.cause })
    case 'point-judged': {
      const { judgement, reasons, cause, remedies, measures } = event
      return changePoint(complaint, event.point, { judgement, reasons, cause, remedies, measures })
    }
    default:
      return complaint
  }
}

function freshPoint(event: Extract<CaseEvent, { type: 'point-added' }>): CasePoint {
  return {
    id: event.point,
    text: event.text,
    subject: event.subject,
    cause: null,
    judgement: null,
    reasons: null,
    remedies: [],
    measures: [],
  }
}

function changePoint(complaint: ComplaintCase, id: string, change: Partial<CasePoint>): ComplaintCase {
  return {
    ...complaint,
    points: complaint.points.map((point) => (point.id === id ? { ...point, ...change } : point)),
  }
}
