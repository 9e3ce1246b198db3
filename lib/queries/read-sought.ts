// What an owner may know of a complaint that nobody here may read: that it waits, since when, and by when an answer was
// promised. Not a word of it, nor whom it is about.
import { inTenant, type Tx } from '@/db/in-tenant'
import { writeAccessLine } from '@/db/stores/access-lines'
import { memberNames } from '@/db/stores/members'
import { type SoughtCase, soughtCases } from '@/db/stores/sought-cases-statement'
import { staffingOf } from '@/db/stores/staffing-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { markOf } from '@/lib/core/access/actor-mark'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { mayAppoint, mayWithdraw } from '@/lib/core/case/who-hears'
import type { Staffing } from '@/lib/core/procedure/routing'

export type Sought = {
  caseId: string
  receivedOn: CivilDate
  answerDue: CivilDate | null
  /** Who was asked and has not come yet. */
  asked: { name: string; email: string; until: Date } | null
  /** Who came from outside and handles it; they can be let go. */
  came: { name: string } | null
}

/** The complaints for which this member may ask somebody from outside in, or let them go; for everybody else there are none. */
export async function readSought(actor: MemberActor): Promise<Sought[]> {
  if (actor.role === 'outsider') return []
  // As Gehoor itself: whoever is told is, or may be, kept out of the case.
  return inTenant({ kind: 'system', tenantId: actor.tenantId }, async (tx) => {
    const cases = await soughtCases(tx)
    if (cases.length === 0) return []
    const staffing = await staffingOf(tx)
    const told = cases.filter((one) => isTold(one, staffing, actor.memberId))
    const names = await namesOfThoseWhoCame(tx, told)
    const mine = told.map((one) => shownOf(one, names))
    if (mine.length > 0) {
      const look = { purpose: 'look' as const, screen: 'outsider', caseId: null, object: null, fields: [] }
      await writeAccessLine(tx, { actor: markOf(actor), ...look })
    }
    return mine
  })
}

function isTold({ complaint }: SoughtCase, staffing: Staffing, member: string): boolean {
  return complaint.outsider?.state === 'appointed'
    ? mayWithdraw(complaint, staffing, member)
    : mayAppoint(complaint, staffing, member)
}

async function namesOfThoseWhoCame(tx: Tx, cases: readonly SoughtCase[]): Promise<Map<string, string>> {
  const ids = cases.flatMap(({ complaint }) => complaint.outsider?.member ?? [])
  return ids.length > 0 ? memberNames(tx, ids) : new Map()
}

function shownOf({ complaint, asked }: SoughtCase, names: ReadonlyMap<string, string>): Sought {
  const answer = complaint.promises.findLast(({ kind }) => kind === 'answer')
  const member = complaint.outsider?.member ?? null
  return {
    caseId: complaint.id,
    receivedOn: complaint.receivedOn,
    answerDue: answer?.doneOn === null ? answer.due : null,
    asked: asked && member === null ? { ...asked, until: new Date(asked.until) } : null,
    came: member === null ? null : { name: names.get(member) ?? '' },
  }
}
