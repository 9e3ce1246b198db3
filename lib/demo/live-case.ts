// A case with its whole life, made in one transaction through the doors that people use: it is there whole or not at all,
// and nothing that falls due in between is noticed by a worker of today.
import { inTenant, type Tx } from '@/db/in-tenant'
import { type LoadedCase, loadCase } from '@/db/stores/load-case'
import { markToldAsSent } from '@/db/stores/messages'
import { findSubmission } from '@/db/stores/submissions'
import type { Actor } from '@/lib/core/access/actor'
import type { Command } from '@/lib/core/case/commands'
import { nextStepAt } from '@/lib/core/case/timed-steps'
import type { Moment } from '@/lib/core/shared/moment'
import { type Complaint, fileIn } from '@/lib/operations/cases/file-complaint'
import { performIn } from '@/lib/operations/cases/perform'
import { must } from './must'

/** What somebody does at an instant, given the case as it then is. */
export type LivedAct = {
  at: Date
  by: (loaded: LoadedCase) => Actor
  does: (loaded: LoadedCase) => Command[]
}

/** `until`: Gehoor's own steps are taken up to then. Acts stand in order of time. */
export type Life = { tenantId: string; complaint: Complaint; by: Actor; filedAt: Date; acts: LivedAct[]; until: Date }

/** Lives it, and gives the id of the case; one that was there already stays as it is. */
export function live(life: Life, moment: Moment): Promise<string> {
  const { tenantId, complaint, by, filedAt, acts, until } = life
  return inTenant({ kind: 'import', tenantId }, async (tx) => {
    const earlier = await findSubmission(tx, complaint.answers.submission)
    if (earlier) return earlier.caseId
    const { caseId } = must(await fileIn(tx, by, { ...complaint, silent: true }, { ...moment, now: filedAt }))
    const door = doorOf(tx, caseId, moment)
    for (const act of acts) {
      const loaded = await door.letTimePass(act.at)
      for (const command of act.does(loaded)) await door.perform(act.by(loaded), command, act.at)
    }
    await door.letTimePass(until)
    await markToldAsSent(tx, caseId)
    return caseId
  })
}

/** More steps than a case can owe by itself in years: beyond it something repeats for ever. */
const MOST_STEPS = 400

function doorOf(tx: Tx, caseId: string, moment: Moment) {
  let last = new Date(0)
  // A warning can be due on a day before its promise was made; a timeline goes forward only.
  const perform = async (actor: Actor, command: Command, at: Date) => {
    last = at > last ? at : last
    must(await performIn(tx, { actor, caseId, command, moment: { ...moment, now: last } }, null))
  }

  const look = async (): Promise<LoadedCase> => {
    const loaded = await loadCase(tx, caseId)
    if (!loaded) throw new Error('a case that was just made is not there')
    return loaded
  }

  // What the worker would have done, each step on the morning on which it fell due.
  const letTimePass = async (until: Date): Promise<LoadedCase> => {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const loaded = await look()
      const due = nextStepAt(loaded.procedure, loaded.complaint)
      if (due === null || due > until) return loaded
      await perform({ kind: 'system', tenantId: tx.tenantId }, { type: 'take-due-steps' }, due)
    }
    throw new Error(`case ${caseId} owes steps without end`)
  }

  return { perform, letTimePass }
}
