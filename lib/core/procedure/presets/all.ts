// The sectors that an organisation can start from. A new sector is one data file and one line here.
import { care } from './care'
import { childcare } from './childcare'
import { general } from './general'
import { government } from './government'
import type { Preset } from './preset'
import { primaryEducation } from './primary-education'
import { webshop } from './webshop'

export const PRESETS: readonly Preset[] = [care, childcare, government, primaryEducation, webshop, general]

/** The preset of this sector, or null for a sector that has none. */
export function presetFor(sector: string): Preset | null {
  return PRESETS.find(({ id }) => id === sector) ?? null
}
