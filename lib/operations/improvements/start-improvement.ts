import { insertImprovement } from '@/db/stores/improvements'
import { procedureWithNames } from '@/db/stores/procedure-names-statement'
import { staffingOf } from '@/db/stores/staffing-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Refusal } from '@/lib/core/case/refusals'
import type { NewImprovement } from '@/lib/core/insights/improvement'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { Moment } from '@/lib/core/shared/moment'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { change } from '../change'
import { linkImprovement, type Through } from './link-improvement'

type Started = { id: string; linked: Through }

/** Starts an improvement and links the cases it is for. Its owner works here, its cause is one the procedure knows. */
export async function startImprovement(
  actor: MemberActor,
  wanted: NewImprovement,
  moment: Moment,
): Promise<Result<Started, Refusal>> {
  if (!can(actor, 'manage-improvements')) return refuse({ kind: 'not-allowed' })
  const id = moment.newId()
  const today = civilDateIn(AMSTERDAM, moment.now)
  const started = await change<Result<null, Refusal>>(
    actor,
    { kind: 'start-improvement', object: 'improvement', objectId: id },
    async (tx) => {
      const staffing = await staffingOf(tx)
      const { names } = await procedureWithNames(tx)
      const fields: Record<string, FieldProblem> = {}
      if (!staffing.members.some((member) => member.id === wanted.owner)) fields.owner = 'not-a-choice'
      if (!Object.hasOwn(names.causes, wanted.cause)) fields.cause = 'not-a-choice'
      if (Object.keys(fields).length > 0) return refuse({ kind: 'invalid', fields })
      if (wanted.due <= today) return refuse({ kind: 'date-in-past' })
      const { title, cause, owner, due } = wanted
      await insertImprovement(tx, { id, title, cause, department: null, owner, due, createdAt: moment.now })
      return ok(null)
    },
  )
  if (!started.ok) return started
  return ok({ id, linked: await linkImprovement(actor, { improvement: id, cases: wanted.cases }, moment) })
}
