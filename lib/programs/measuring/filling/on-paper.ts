// A case with its whole life as `live` makes it in the database, made without one: the same decisions by the same rules.
import type { AppendDocument } from '@/db/stores/append-document'
import type { LoadedCase } from '@/db/stores/load-case'
import { nextStepAt } from '@/lib/core/case/timed-steps'
import type { Moment } from '@/lib/core/shared/moment'
import type { Life } from '@/lib/demo/live-case'
import { caseOn, fileOn, performOn, type Sheet } from './sheet'
import type { World } from './world'

/** More steps than a case can owe by itself in years: beyond it something repeats for ever. */
const MOST_STEPS = 400

/** Lives it, and gives all that would have been written, act by act. */
export function liveOnPaper(life: Life, world: World, moment: Moment): AppendDocument[] {
  const { complaint, by, filedAt, acts, until } = life
  const sheet: Sheet = {
    world,
    moment,
    written: [],
    reached: new Set(),
    housed: new Set(),
    last: filedAt,
    complaint: null,
  }
  fileOn(sheet, by, { ...complaint, silent: true })
  for (const act of acts) {
    const loaded = letTimePass(sheet, act.at)
    for (const command of act.does(loaded)) performOn(sheet, act.by(loaded), command, act.at)
  }
  letTimePass(sheet, until)
  return sheet.written
}

/** What the worker would have done, each step on the morning on which it fell due. */
function letTimePass(sheet: Sheet, until: Date): LoadedCase {
  const { procedure, tenantId } = sheet.world
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const complaint = caseOn(sheet)
    const due = nextStepAt(procedure, complaint)
    if (due === null || due > until) return { complaint, procedure, lastHash: '' }
    performOn(sheet, { kind: 'system', tenantId }, { type: 'take-due-steps' }, due)
  }
  throw new Error('a case owes steps without end')
}
