// What every page about the procedure begins with: who sits there, the draft, what is missing and what the law says.

import { notFound } from 'next/navigation'
import type { Desk } from '@/app/_ui/desk'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { lawCheck, type Remark } from '@/lib/core/procedure/law-check'
import { readiness } from '@/lib/core/procedure/readiness'
import type { Missing } from '@/lib/core/procedure/readiness/finding'
import { type DraftScreen, readDraft } from '@/lib/queries/read-draft'
import { changesSaid } from '@/lib/words/procedure/say-change'
import { sayMissing } from '@/lib/words/procedure/say-missing'
import { sitDown } from '../sit-down'
import { type ProcedureWords, procedureWords } from './procedure-words'

/** What is missing, as whoever sits here reads it. */
export type SaidMissing = Missing & { said: string }

export type Opened = {
  actor: MemberActor
  desk: Desk
  words: ProcedureWords
  screen: DraftScreen
  missing: SaidMissing[]
  remarks: Remark[]
  /** What differs from the version in force, a sentence each. */
  changes: string[]
  mayEdit: boolean
  mayPublish: boolean
}

/** Opens a page at this path below the procedure. */
export async function openProcedure(slug: string, path = ''): Promise<Opened> {
  const { actor, desk } = await sitDown(slug, `/${slug}/desk/procedure${path}`)
  const screen = await readDraft(actor, `procedure${path}`)
  if (!screen) notFound()
  const { draft, current, live } = screen
  return {
    actor,
    desk,
    words: procedureWords(desk.lang),
    screen,
    missing: readiness(draft, live).map((one) => ({ ...one, said: sayMissing(one, draft, desk.lang) })),
    remarks: lawCheck(draft, draft.sector ?? '', live),
    changes: current ? changesSaid({ before: current, after: draft }, desk.lang) : [],
    mayEdit: can(actor, 'edit-procedure'),
    mayPublish: can(actor, 'publish-procedure'),
  }
}
