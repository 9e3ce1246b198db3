// What a person, or Gehoor itself, can want to do to a case. Imperatives; `decide` answers each with events or a refusal.

import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Judgement } from '@/lib/core/procedure/processing'
import { Slug } from '@/lib/core/procedure/slug'
import { EmailAddress } from '@/lib/core/shared/email-address'
import { Body, CaseTitle } from './case-text'
import { Outcome } from './events'
import { LetGoBecause, StepBackBecause } from './outsider-went'

const Id = z.uuid()

const of = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape })

export const Command = z.discriminatedUnion('type', [
  of('acknowledge', { how: z.enum(['call', 'letter']), text: Body.nullable() }),
  of('assign', { handler: Id, department: Slug.nullable() }),
  of('reroute', {}),
  of('add-subject', { member: Id }),
  of('suspect', { party: Id, member: Id }),
  of('keep-out', { member: Id }),
  of('invite-outsider', { invitation: Id }),
  of('appoint-outsider', { member: Id }),
  of('withdraw-outsider', { because: LetGoBecause }),
  of('step-back', { because: StepBackBecause }),
  of('record-consent', { party: Id, consent: z.enum(['given', 'not-needed']) }),
  of('settle-subject', { party: Id, member: Id.nullable() }),
  of('take-step', { step: Slug }),
  of('change-title', { text: CaseTitle }),
  of('note', { text: Body }),
  of('ask', { party: Id, text: Body, replyBy: CivilDate.nullable() }),
  of('reply', { party: Id, text: Body }),
  of('record-call', { party: Id, text: Body, confirmsAddress: z.boolean() }),
  of('add-information', { party: Id, text: Body }),
  of('add-point', { text: Body, subject: Slug.nullable() }),
  of('change-point', { point: Id, subject: Slug.nullable(), cause: Slug.nullable() }),
  of('judge-point', {
    point: Id,
    judgement: Judgement,
    reasons: Body,
    cause: Slug.nullable(),
    remedies: z.array(Slug).max(30),
    measures: z.array(z.strictObject({ text: Body, due: CivilDate.nullable() })).max(10),
  }),
  of('promise', { text: Body, due: CivilDate }),
  of('keep-promise', { promise: Id }),
  of('drop-promise', { promise: Id }),
  of('extend', { promise: Id, until: CivilDate, reason: Body.nullable(), consent: z.boolean() }),
  of('suspend', { reason: Slug }),
  of('resume', {}),
  of('answer', { text: Body, holds: z.array(Slug).max(15) }),
  of('close', { outcome: Outcome.exclude(['unknown']) }),
  of('reopen', { reason: Body }),
  of('confirm-address', { party: Id, how: z.enum(['code', 'reply']) }),
  of('change-address', { party: Id, email: EmailAddress }),
  of('request-code', { party: Id }),
  of('renew-link', { party: Id }),
  of('answer-survey', {
    party: Id,
    heard: z.number().int().min(1).max(5),
    fair: z.number().int().min(1).max(5),
    text: Body.nullable(),
  }),
  of('wish-to-hear', { party: Id, wants: z.boolean() }),
  of('link-improvement', { improvement: Id }),
  of('tell-improvement', { improvement: Id }),
  of('record-delivery', { message: Id, arrived: z.boolean(), acknowledgement: z.boolean(), unsure: z.boolean() }),
  of('take-due-steps', {}),
])
export type Command = z.infer<typeof Command>
export type CommandType = Command['type']
