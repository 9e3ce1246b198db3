import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { CasePromise } from '@/lib/core/case/complaint-case'
import type { FigurePoint } from '@/lib/core/insights/figure-row'
import { day, idList, instant, json, list, ofTenant } from './columns'

/** What a list shows of the promise that comes first. */
export type NextPromise = Pick<CasePromise, 'id' | 'kind' | 'task' | 'due' | 'state'>

/** The projection of a case's events; written by appendToCase only. */
export const cases = pgTable(
  'cases',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    reference: text('reference').notNull(),
    version: integer('version').notNull(),
    phase: text('phase').notNull(),
    step: text('step').notNull(),
    handler: uuid('handler'),
    department: text('department'),
    function: text('function').notNull(),
    channel: text('channel').notNull(),
    lang: text('lang').notNull(),
    silent: boolean('silent').notNull(),
    submittedOn: day('submitted_on').notNull(),
    receivedOn: day('received_on').notNull(),
    filedAt: instant('filed_at').notNull(),
    answerDue: day('answer_due'),
    answeredOn: day('answered_on'),
    closedOn: day('closed_on'),
    outcome: text('outcome'),
    nextDue: day('next_due'),
    nextPromise: json<NextPromise>('next_promise'),
    nextStepAt: instant('next_step_at'),
    barred: idList('barred').notNull(),
    circle: idList('circle'),
    externalKey: text('external_key'),
    story: uuid('story').notNull(),
    title: uuid('title'),
    subjects: list('subjects').notNull(),
    causes: list('causes').notNull(),
    seq: integer('seq').notNull(),
    lastPersonSeq: integer('last_person_seq').notNull(),
    lastHash: text('last_hash').notNull(),
    state: json<unknown>('state').notNull(),
    promisedOn: day('promised_on'),
    firstAnsweredOn: day('first_answered_on'),
    extended: boolean('extended').notNull().default(false),
    suspendedOn: day('suspended_on'),
    points: json<FigurePoint[]>('points').notNull().default([]),
    shape: integer('shape').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)
