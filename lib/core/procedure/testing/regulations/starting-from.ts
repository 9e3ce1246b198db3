// A regulation that others adopted supplements the law: it begins with what the law of its sector asks, and then says its own.
import { asProcedure, type ProcedureDraft } from '../../draft'
import type { Preset } from '../../presets/preset'
import { filledIn } from '../../presets/testing/filled-in'
import type { Procedure } from '../../procedure'

/** The preset in Dutch alone: what the regulation does not say is the law, or the organisation's own. */
export function startingFrom(preset: Preset): Procedure {
  return { ...whole(filledIn(preset)), languages: ['nl'] }
}

/** The procedure when it is complete; texts that are empty, such as those of another language, are not there. */
export function whole(draft: ProcedureDraft): Procedure {
  const done = asProcedure(draft)
  if (!done.ok) throw new Error(`no whole procedure: ${JSON.stringify(done.refusal)}`)
  return done.value
}

/** A text in the language of the regulation. */
export const nl = (text: string) => ({ nl: text })
