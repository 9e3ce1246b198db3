// A case that has exactly these facts, for tests that need many and do not care how they came about.
import type { CasePoint, CasePromise, ComplaintCase } from '@/lib/core/case/complaint-case'
import type { TextRef } from '@/lib/core/case/event-parts'
import type { FigureRow } from '../figure-row'

type Identity = { id: string; reference: string; story: TextRef }

/** `like` is a real case, for all that no figure looks at. */
export function caseOfRow(like: ComplaintCase, row: FigureRow, { id, reference, story }: Identity): ComplaintCase {
  return {
    ...like,
    id,
    reference,
    story,
    externalKey: null,
    phase: row.phase,
    receivedOn: row.receivedOn,
    submittedOn: row.receivedOn,
    closedOn: row.closedOn,
    outcome: row.outcome,
    department: row.department,
    handler: row.handler,
    channel: row.channel,
    suspendedOn: row.suspendedOn,
    subjects: row.subjects,
    points: row.points.map((point, i) => pointOf(point, { id: `${id.slice(0, -1)}${i}`, text: story })),
    answeredOn: row.promisedOn ? null : row.firstAnsweredOn,
    promises: row.promisedOn ? [answerPromise(row, id)] : [],
    improvements: row.improvements,
  }
}

function pointOf(point: FigureRow['points'][number], { id, text }: Pick<CasePoint, 'id' | 'text'>): CasePoint {
  return { id, text, ...point, reasons: null, remedies: [], measures: [] }
}

function answerPromise({ promisedOn, firstAnsweredOn, extended }: FigureRow, id: string): CasePromise {
  const due = promisedOn ?? '2026-01-01'
  return {
    id,
    kind: 'answer',
    task: null,
    text: null,
    by: null,
    due,
    rawEnd: due,
    firstDue: due,
    sum: [],
    state: 'open',
    doneOn: firstAnsweredOn,
    warned: [],
    extensions: extended ? 1 : 0,
  }
}
