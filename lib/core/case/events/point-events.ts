// The points of a complaint (klachtonderdelen): each with its own subject, cause, judgement, reasons and remedy.
import { z } from 'zod'
import { Judgement } from '@/lib/core/procedure/processing'
import { Slug } from '@/lib/core/procedure/slug'
import { Id } from '@/lib/core/shared/id'
import type { CasePoint, ComplaintCase } from '../complaint-case'
import { event, no, nobody } from '../event'
import { Measure, TextRef } from '../event-parts'

export const pointEvents = [
  event('point-added', {
    shape: { point: Id, text: TextRef, subject: Slug.nullable() },
    words: 'none',
    changes: (complaint, { point, text, subject }) => ({
      ...complaint,
      points: [...complaint.points, { ...FRESH, id: point, text, subject }],
    }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('point-changed', {
    shape: { point: Id, subject: Slug.nullable(), cause: Slug.nullable() },
    words: 'none',
    changes: (complaint, { point, subject, cause }) => change(complaint, point, { subject, cause }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
  event('point-judged', {
    shape: {
      point: Id,
      judgement: Judgement,
      reasons: TextRef,
      cause: Slug.nullable(),
      remedies: z.array(Slug),
      measures: z.array(Measure),
    },
    words: 'none',
    changes: (complaint, { point, judgement, reasons, cause, remedies, measures }) =>
      change(complaint, point, { judgement, reasons, cause, remedies, measures }),
    heard: no,
    slight: false,
    callsBack: false,
    mails: nobody,
  }),
] as const

const FRESH = { cause: null, judgement: null, reasons: null, remedies: [], measures: [] }

function change(complaint: ComplaintCase, id: string, by: Partial<CasePoint>): ComplaintCase {
  return { ...complaint, points: complaint.points.map((point) => (point.id === id ? { ...point, ...by } : point)) }
}
