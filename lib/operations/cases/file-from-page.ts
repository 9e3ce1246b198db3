// Filing through the public form.
import { isBeyondLimit } from '@/db/stores/filing-count'
import type { VisitorActor } from '@/lib/core/access/actor'
import type { IntakeAnswers } from '@/lib/core/case/complaint'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { type Result, refuse } from '@/lib/core/shared/result'
import { type FiledComplaint, fileComplaint } from './file-complaint'

/** Files what came from this network, unless too much came from it this hour. */
export async function fileFromPage(
  actor: VisitorActor,
  answers: IntakeAnswers,
  { from, moment }: { from: string; moment: Moment },
): Promise<Result<FiledComplaint, Refusal | { kind: 'too-many-complaints' }>> {
  try {
    return await fileComplaint(actor, { answers, channel: 'form', from }, moment)
  } catch (fault) {
    if (!isBeyondLimit(fault)) throw fault
    return refuse({ kind: 'too-many-complaints' })
  }
}
