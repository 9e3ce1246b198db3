import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { eventFrom } from '@/lib/core/case/event-from'
import { DeskLang } from '@/lib/core/shared/language'
import { answerOf, theDatabase } from './together'

const PassParty = z.object({
  tenantId: z.string(),
  slug: z.string(),
  caseId: z.string(),
  partyId: z.string(),
  reference: z.string(),
  generation: z.int(),
  role: z.enum(['subject', 'witness']),
})
export type PassParty = z.infer<typeof PassParty>

/** Whose pass this is; null when it never was one, was replaced by a newer, or was ended. */
export async function partyByPass(tokenSha256: string, through = theDatabase()): Promise<PassParty | null> {
  return answerOf(PassParty.nullable(), through`select app.pass_by_link(${tokenSha256}) as it`)
}

const PassPageRow = z.object({
  pass: PassParty,
  tenant: z.object({ slug: z.string(), name: z.string(), accent: z.string(), lang: DeskLang }),
  versions: z.object({ bound: z.int(), today: z.int() }),
  closedOn: CivilDate.nullable(),
  events: z.array(z.unknown()),
  texts: z.record(z.string(), z.string()),
  until: CivilDate.nullable(),
})

/** Everything that whoever holds this pass may read of the case that it is followed for; null when it is no pass of that case. */
export async function passPage(tokenSha256: string, named: string, through = theDatabase()) {
  const asked = through`select app.pass_page(${tokenSha256}, ${named}) as it`
  const row = await answerOf(PassPageRow.nullable(), asked)
  return row && { ...row, events: row.events.map((event) => eventFrom(event, row.pass.caseId)) }
}
