// What is still to be done before a procedure can be published.
// Only what makes publishing impossible holds it back; the rest is advice.
import { type ProcedureDraft, partOf } from './draft'
import { adviceOn } from './readiness/advice'
import type { Missing } from './readiness/finding'
import type { Live } from './readiness/live'
import { liveGaps } from './readiness/live-gaps'
import { looseReferences } from './readiness/loose-references'
import { missingTexts } from './readiness/missing-texts'
import { repeatedNames } from './readiness/repeated-names'
import { schemaGaps } from './readiness/schema-gaps'
import { unkeepable } from './readiness/unkeepable'

/** Everything that is missing, blocking first and in the order of the document; one finding per field and lack. */
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
    const key = `${finding.field} ${JSON.stringify(finding.lack)}`
    if (!known.has(key)) known.set(key, { part: partOf(finding.field), ...finding })
  }
  return [...known.values()].sort((a, b) => Number(b.blocks) - Number(a.blocks))
}

/** Whether nothing stands in the way of publishing. */
export function isReady(missing: readonly Missing[]): boolean {
  return !missing.some((one) => one.blocks)
}
