import { isNotice, type MessageKind } from '@/lib/core/case/messages'

type Claim = { messageId: string; memberId: string | null; kind: MessageKind; released: boolean }
type ToMake = { claim: Claim; kept: unknown }

/** More than this nobody reads in one mail; what is over goes in the next. */
const CASES_IN_ONE = 50

/**
 * Of notices to one person that are made at the same time, the first says them all: three complaints are one mail. Nothing waits
 * for it. `behind`: those that are said in another, by the id of that one.
 */
export function shareNotices<T extends ToMake>(all: readonly T[]): { going: T[]; behind: Map<string, T[]> } {
  const firsts = new Map<string, T>()
  const behind = new Map<string, T[]>()
  const going: T[] = []
  for (const one of all) {
    const { memberId } = one.claim
    const shares = memberId !== null && one.kept === null && isShared(one.claim)
    const first = shares ? firsts.get(memberId) : undefined
    const others = first ? (behind.get(first.claim.messageId) ?? []) : []
    if (first && others.length + 1 < CASES_IN_ONE) behind.set(first.claim.messageId, [...others, one])
    else {
      if (shares) firsts.set(memberId, one)
      going.push(one)
    }
  }
  return { going, behind }
}

/** Whether it may be said in one mail with others, unless it was made before. */
export function isShared({ memberId, kind, released }: Claim): boolean {
  return memberId !== null && !released && isNotice(kind)
}
