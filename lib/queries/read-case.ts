import { type CaseFile, caseFileByReference } from '@/db/stores/case-file-statement'
import { staffingOf } from '@/db/stores/staffing-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { Staffing } from '@/lib/core/procedure/routing'
import { parseReference } from '@/lib/core/shared/reference'
import { look, type Purpose } from './look'

export type { CaseFile, FileMessage, FilePerson } from '@/db/stores/case-file-statement'

export type CaseRead = CaseFile & { staffing: Staffing }

/** One case with all that was said in it; null when there is none, or it is not for this member. */
export async function readCase(
  actor: MemberActor,
  reference: string,
  screen: 'case' | 'answer' | 'news' | 'letter' = 'case',
): Promise<CaseRead | null> {
  if (!can(actor, 'read-cases')) return null
  const known = parseReference(reference)
  const purpose: Purpose = { screen, fields: ['name', 'email', 'phone', 'address', 'texts'] }
  return look(actor, purpose, async (tx) => {
    if (!known) return null
    const [file, staffing] = await Promise.all([caseFileByReference(tx, known), staffingOf(tx, { case: known })])
    // Which case was looked at is only known once it is found.
    purpose.caseId = file?.complaint.id ?? null
    return file && { ...file, staffing }
  })
}
