import { inTenant } from '@/db/in-tenant'
import { casesToTell } from '@/db/stores/improvement-views-statement'
import { endImprovement } from '@/db/stores/improvements'
import { ownTenant } from '@/db/stores/own-tenant'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Refusal } from '@/lib/core/case/refusals'
import { MOST_AT_ONCE, type WhatChanged, wordsIn } from '@/lib/core/insights/improvement'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { perform } from '../cases/perform'
import { change } from '../change'
import { type Through, throughTheDoor } from './link-improvement'

type Finishing = { improvement: string; whatChanged: WhatChanged }

/**
 * It is done: what changed is kept in every language of the organisation, and the linked cases are told, the first two
 * hundred at once. Once done it stays as it was said.
 */
export async function finishImprovement(
  actor: MemberActor,
  { improvement, whatChanged }: Finishing,
  moment: Moment,
): Promise<Result<Through, Refusal>> {
  if (!can(actor, 'manage-improvements')) return refuse({ kind: 'not-allowed' })
  const act = { kind: 'finish-improvement', object: 'improvement', objectId: improvement }
  const finished = await change<Result<null, Refusal>>(actor, act, async (tx) => {
    const tenant = await ownTenant(tx)
    const said = wordsIn(tenant?.languages ?? ['nl'], whatChanged)
    if ('missing' in said)
      return refuse({
        kind: 'invalid',
        fields: Object.fromEntries(said.missing.map((lang) => [lang, 'empty' as const])),
      })
    const ended = await endImprovement(tx, improvement, { state: 'done', whatChanged: said.words, at: moment.now })
    return ended ? ok(null) : refuse({ kind: 'already-told' })
  })
  if (!finished.ok) return finished
  return tellImprovement(actor, improvement, moment)
}

/** Tells the linked cases that were not told yet, at most two hundred; each case is told once, whoever presses. */
export async function tellImprovement(
  actor: MemberActor,
  improvement: string,
  moment: Moment,
): Promise<Result<Through, Refusal>> {
  if (!can(actor, 'manage-improvements')) return refuse({ kind: 'not-allowed' })
  const cases = await inTenant(actor, (tx) => casesToTell(tx, improvement, MOST_AT_ONCE))
  const tell = (id: string) => perform(actor, id, null, { type: 'tell-improvement', improvement }, moment)
  return ok(await throughTheDoor(cases, tell))
}

/** It will not be done after all; nobody is told anything. */
export async function dropImprovement(
  actor: MemberActor,
  improvement: string,
  moment: Moment,
): Promise<Result<null, Refusal>> {
  if (!can(actor, 'manage-improvements')) return refuse({ kind: 'not-allowed' })
  const act = { kind: 'drop-improvement', object: 'improvement', objectId: improvement }
  return change<Result<null, Refusal>>(actor, act, async (tx) => {
    const ended = await endImprovement(tx, improvement, { state: 'dropped', whatChanged: null, at: moment.now })
    return ended ? ok(null) : refuse({ kind: 'not-found' })
  })
}
