// Filing through the public form. One network address cannot have mail sent to a hundred strangers, nor fill an organisation's
// desk; but a complaint that can be taken is taken.
import { inTenant } from '@/db/in-tenant'
import { countAttempt } from '@/db/outside-tenant/attempts'
import { holdMessages } from '@/db/stores/messages'
import { isSubmissionTaken } from '@/db/stores/submissions'
import type { VisitorActor } from '@/lib/core/access/actor'
import type { IntakeAnswers } from '@/lib/core/case/complaint'
import type { Refusal } from '@/lib/core/case/refusals'
import type { Moment } from '@/lib/core/shared/moment'
import { type Result, refuse } from '@/lib/core/shared/result'
import { sha256hex } from '@/lib/secrets/status-link'
import { type Complaint, type FiledComplaint, fileComplaint, fileIn } from './file-complaint'

/** From one network address to one organisation, in an hour. */
const MOST_ACKNOWLEDGED = 20
const MOST_FILED = 60

/** What says nothing about who sent it: no proxy told us, or it is this machine. */
const TELLS_NOTHING = /^(?:unknown|::1|(?:::ffff:)?127\..*)$/

type Filed = Promise<Result<FiledComplaint, Refusal | { kind: 'too-many-complaints' }>>

/** Files it. Above the first limit without a mail of acknowledgement, which a handler may have sent after all; above the second not. */
export async function fileFromPage(
  actor: VisitorActor,
  answers: IntakeAnswers,
  { from, moment }: { from: string; moment: Moment },
): Filed {
  const complaint: Complaint = { answers, channel: 'form' }
  const key = sha256hex(`filed|${actor.tenantId}|${from}`)
  const filed = TELLS_NOTHING.test(from) ? 0 : await countAttempt(key, 3600, moment.now)
  if (filed > MOST_FILED) return refuse({ kind: 'too-many-complaints' })
  return filed > MOST_ACKNOWLEDGED
    ? fileUnacknowledged(actor, complaint, moment)
    : fileComplaint(actor, complaint, moment)
}

async function fileUnacknowledged(actor: VisitorActor, complaint: Complaint, moment: Moment): Filed {
  try {
    return await inTenant(actor, async (tx) => {
      const done = await fileIn(tx, actor, complaint, moment)
      if (done.ok && !done.value.repeated) await holdMessages(tx, done.value.caseId, 'acknowledgement')
      return done
    })
  } catch (fault) {
    if (!isSubmissionTaken(fault)) throw fault
    return fileComplaint(actor, complaint, moment)
  }
}
