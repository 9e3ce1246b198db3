// What is still to be done before a procedure can be published, told so that its author knows what to do.
// Only what makes publishing impossible holds it back; the rest is advice.
import type { Spoken } from '@/lib/core/shared/language'
import { type Part, type ProcedureDraft, partOf } from './draft'
import { adviceOn } from './readiness/advice'
import { liveGaps } from './readiness/live-gaps'
import { looseReferences } from './readiness/loose-references'
import { missingTexts } from './readiness/missing-texts'
import { repeatedNames } from './readiness/repeated-names'
import { schemaGaps } from './readiness/schema-gaps'
import { unkeepable } from './readiness/unkeepable'

/** Something to do: where, whether it holds publishing back, and in words. `field` is a path, '' when it is no field. */
export type Missing = { part: Part; field: string; blocks: boolean; words: Spoken<string> }

/** What a procedure needs that is no part of its text: who is there, and whether the owner has confirmed their address. */
export type Live = {
  holders: { function: string; department: string | null; member: string }[]
  memberCount: number
  ownerConfirmed: boolean
}

/** A finding of one of the checks below, before it is known to which part it belongs. */
export type Finding = Omit<Missing, 'part'>

/** Everything that is missing, blocking first and in the order of the document; one finding per field and text. */
export function readiness(draft: ProcedureDraft, live: Live): Missing[] {
  const findings = [
    ...schemaGaps(draft),
    ...missingTexts(draft),
    ...repeatedNames(draft),
    ...looseReferences(draft),
    ...unkeepable(draft),
    ...liveGaps(draft, live),
    ...adviceOn(draft, live),
  ]
  const known = new Map<string, Missing>()
  for (const finding of findings) {
    const key = `${finding.field} ${finding.words.nl}`
    if (!known.has(key)) known.set(key, { part: partOf(finding.field), ...finding })
  }
  return [...known.values()].sort((a, b) => Number(b.blocks) - Number(a.blocks))
}

/** Whether nothing stands in the way of publishing. */
export function isReady(missing: readonly Missing[]): boolean {
  return !missing.some((one) => one.blocks)
}
