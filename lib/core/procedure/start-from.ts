// Starting over from a sector's preset, without losing what only the organisation could know.
import type { ProcedureDraft } from './draft'
import type { Preset } from './presets/preset'

/** The preset's draft with the languages, the departments and the ways to reach them of the draft that was there. */
export function startedFrom(preset: Preset, before: ProcedureDraft): ProcedureDraft {
  const { phone, email, hours, address, departments, shows } = before.contact ?? {}
  const own = { phone, email, hours, address, departments, shows }
  const filled = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined && value !== null))
  return {
    ...preset.draft,
    languages: before.languages ?? preset.draft.languages,
    contact: { ...preset.draft.contact, ...filled },
  }
}
