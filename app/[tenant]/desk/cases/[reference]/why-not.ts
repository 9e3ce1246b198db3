// Why a mail of a case does not go, for whoever has to do something about it.

import { lookUp } from '@/lib/core/shared/look-up'
import type { FileMessage } from '@/lib/queries/read-case'

type Reasons = { silent: string } & Record<string, string>

/** In words; null when it goes, or when its state says enough. */
export function whyNot(
  { state, lastProblem }: Pick<FileMessage, 'state' | 'lastProblem'>,
  reasons: Reasons,
): string | null {
  if (state !== 'held' && state !== 'cancelled') return null
  if (state === 'held' && lastProblem === null) return reasons.silent
  return lookUp(reasons, lastProblem ?? '') ?? null
}
