import { sql } from 'drizzle-orm'
import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { CasePromise } from '@/lib/core/case/complaint-case'
import { Channel, Outcome } from '@/lib/core/case/event-parts'
import { Judgement, Phase } from '@/lib/core/procedure/processing'
import { PublicLang } from '@/lib/core/shared/language'
import { day, idList, instant, json, list, ofTenant, unread, word } from './columns'

/** What a list shows of the promise that comes first. */
export const NextPromise = CasePromise.pick({ id: true, kind: true, task: true, due: true, state: true })
export type NextPromise = z.infer<typeof NextPromise>

/** A point as figures count it. */
const CountedPoint = z.strictObject({
  subject: z.string().nullable(),
  cause: z.string().nullable(),
  judgement: Judgement.nullable(),
})

/** What of a case counts in the figures of what goes on. */
const CountedLiving = z.strictObject({
  kind: z.enum(['promised', 'verdict']),
  day: CivilDate,
  keys: z.array(z.string()),
})

/** The projection of a case's events; written by appendToCase only. */
export const cases = pgTable(
  'cases',
  {
    tenantId: ofTenant(),
    id: uuid('id').notNull(),
    reference: text('reference').notNull(),
    version: integer('version').notNull(),
    phase: word('phase', Phase).notNull(),
    step: text('step').notNull(),
    handler: uuid('handler'),
    department: text('department'),
    function: text('function').notNull(),
    channel: word('channel', Channel).notNull(),
    lang: word('lang', PublicLang).notNull(),
    silent: boolean('silent').notNull(),
    submittedOn: day('submitted_on').notNull(),
    receivedOn: day('received_on').notNull(),
    filedAt: instant('filed_at').notNull(),
    answerDue: day('answer_due'),
    answeredOn: day('answered_on'),
    closedOn: day('closed_on'),
    outcome: word('outcome', Outcome),
    nextDue: day('next_due'),
    nextPromise: json('next_promise', NextPromise),
    nextStepAt: instant('next_step_at'),
    barred: idList('barred').notNull(),
    circle: idList('circle'),
    /** Null: whoever handles complaints. */
    readers: uuid('readers'),
    externalKey: text('external_key'),
    story: uuid('story').notNull(),
    title: uuid('title'),
    subjects: list('subjects').notNull(),
    causes: list('causes').notNull(),
    seq: integer('seq').notNull(),
    lastPersonSeq: integer('last_person_seq').notNull(),
    lastHash: text('last_hash').notNull(),
    state: unread('state').notNull(),
    promisedOn: day('promised_on'),
    firstAnsweredOn: day('first_answered_on'),
    extended: boolean('extended').notNull().default(false),
    suspendedOn: day('suspended_on'),
    points: json('points', z.array(CountedPoint)).notNull().default([]),
    postDue: day('post_due'),
    offeredTo: idList('offered_to'),
    livesDue: day('lives_due'),
    followed: boolean('followed').notNull().default(false),
    living: json('living', z.array(CountedLiving)),
    erasableFrom: day('erasable_from'),
    heldUntil: day('held_until'),
    erasedOn: day('erased_on'),
    shape: integer('shape').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.id] })],
)

// Spelled out where an index is for these rows alone: a value that is filled in would not say so to whoever plans the query.
export const isOpen = sql`${cases.phase} <> 'closed'`
export const keepsSomebodyOut = sql`${cases.barred} <> '{}'`
