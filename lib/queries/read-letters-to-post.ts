import { type LetterToPost, lettersToPost } from '@/db/stores/letters-to-post-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { look, type Purpose } from './look'

export type { LetterToPost } from '@/db/stores/letters-to-post-statement'

const CASES = 100

/** `more`: there are others, of cases that come later. */
type LettersRead = { letters: LetterToPost[]; more: boolean }

/** What has to be printed and posted, over all cases that this member may read; null for who may read none. */
export async function readLettersToPost(actor: MemberActor): Promise<LettersRead | null> {
  if (!can(actor, 'read-cases')) return null
  const purpose: Purpose<LettersRead> = {
    screen: 'post',
    fields: ['reference', 'name', 'address'],
    inOrder: actor.role !== 'outsider',
    shows: ({ letters }) => [...new Set(letters.map(({ caseId }) => caseId))],
  }
  return look(actor, purpose, async (tx) => {
    const found = await lettersToPost(tx, CASES + 1)
    const cases = [...new Set(found.map(({ caseId }) => caseId))]
    const last = cases[CASES]
    return { letters: found.filter(({ caseId }) => caseId !== last), more: last !== undefined }
  })
}
