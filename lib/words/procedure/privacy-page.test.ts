import { expect, test } from 'vitest'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import { Procedure } from '@/lib/core/procedure/procedure'
import { privacyPageOf } from './privacy-page'

function pageOf(sector: string): string {
  const preset = presetFor(sector)
  if (!preset) throw new Error(`no preset for ${sector}`)
  return JSON.stringify(privacyPageOf(Procedure.parse(filledIn(preset)), { name: 'De Linde', lang: 'nl' }))
}

test.each([
  ['overheid', 'Awb artikel 9:2.'],
  ['primair-onderwijs', 'WPO artikel 14.'],
  ['voortgezet-onderwijs', 'WVO 2020 artikel 3.35.'],
  ['zorg', 'Wkkgz artikel 13.'],
])('%s uses personal data because a law obliges to handle complaints: %s', (sector, article) => {
  expect(pageOf(sector)).toContain(article)
  expect(pageOf(sector)).toContain('De wet zegt dat wij klachten moeten behandelen')
})

test.each(['webshop', 'wmo', 'advocatuur', 'telecom'])(
  '%s claims no duty that no law gives everyone there',
  (sector) => {
    expect(pageOf(sector)).toContain('Dat is in uw belang en in ons belang')
  },
)

test('data about health are named: as a rule where care is complained about, and elsewhere if somebody tells it', () => {
  expect(pageOf('zorg')).toContain('uw gezondheid en uw zorg')
  expect(pageOf('webshop')).toContain('als u die zelf vertelt')
})
