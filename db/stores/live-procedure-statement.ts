import { z } from 'zod'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { procedureFrom } from '@/lib/core/procedure/procedure-from'

// The version in force beside the version `v` that a case is bound to.
const IN_FORCE = 'from procedure_versions today where today.tenant_id = v.tenant_id order by today.number desc limit 1'

/** The text of the version in force, where that is another than the version `v` that a case is bound to. */
export const TODAYS_BODY = `(select case when today.number <> v.number then today.body end ${IN_FORCE})`

/** The text of the version that a case is bound to, and `TODAYS_BODY`, as they were stored. */
export const LiveColumns = { bound: z.unknown(), today: z.unknown() }
export type LiveColumns = Record<keyof typeof LiveColumns, unknown>

/** The version with how the organisation is reached today. `which`: the case that is bound to it. */
export function liveProcedureFrom({ bound, today }: LiveColumns, which: string): Procedure {
  const procedure = procedureFrom(bound, `case ${which}`)
  return today === null ? procedure : reachedAsIn(procedure, procedureFrom(today, `today, for case ${which}`))
}

/** What was promised stays, but a number and a mailbox that are gone help nobody: those are of the version in force. */
export function reachedAsIn(bound: Procedure, today: Procedure): Procedure {
  const { phone, email, hours, address } = today.contact
  return { ...bound, contact: { ...bound.contact, phone, email, hours, address } }
}
