// The sectors that an organisation can start from. A new sector is one data file and one line here.
import type { AtDesk } from '@/lib/core/shared/language'
import { care } from './care'
import { childcare } from './childcare'
import { energy } from './energy'
import { financialServices } from './financial-services'
import { general } from './general'
import { government } from './government'
import { governmentWithCommittee } from './government-with-committee'
import { healthInsurance } from './health-insurance'
import { housing } from './housing'
import { lawyers } from './lawyers'
import { notaries } from './notaries'
import { paymentServices } from './payment-services'
import { pensions } from './pensions'
import type { Preset } from './preset'
import { primaryEducation } from './primary-education'
import { secondaryEducation } from './secondary-education'
import { socialSupport } from './social-support'
import { telecom } from './telecom'
import { travel } from './travel'
import { veiligThuis } from './veilig-thuis'
import { vocationalEducation } from './vocational-education'
import { webshop } from './webshop'
import { youthCare } from './youth-care'

/** A field of work, in which somebody looks for their own sector. */
type Field = { name: AtDesk<string>; presets: readonly Preset[] }

export const FIELDS: readonly Field[] = [
  {
    name: { nl: 'Zorg en welzijn', en: 'Care and welfare' },
    presets: [care, youthCare, socialSupport, veiligThuis, childcare],
  },
  {
    name: { nl: 'Onderwijs', en: 'Education' },
    presets: [primaryEducation, secondaryEducation, vocationalEducation],
  },
  { name: { nl: 'Overheid', en: 'Government' }, presets: [government, governmentWithCommittee] },
  {
    name: { nl: 'Geld en verzekeren', en: 'Money and insurance' },
    presets: [financialServices, paymentServices, pensions, healthInsurance],
  },
  { name: { nl: 'Recht', en: 'Legal services' }, presets: [lawyers, notaries] },
  {
    name: { nl: 'Wonen, winkels en diensten', en: 'Housing, shops and services' },
    presets: [housing, webshop, travel, energy, telecom],
  },
  { name: { nl: 'Iets anders', en: 'Something else' }, presets: [general] },
]

export const PRESETS: readonly Preset[] = FIELDS.flatMap(({ presets }) => presets)

/** The preset of this sector, or null for a sector that has none. */
export function presetFor(sector: string): Preset | null {
  return PRESETS.find(({ id }) => id === sector) ?? null
}
