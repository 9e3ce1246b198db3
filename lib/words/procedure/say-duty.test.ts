import { expect, test } from 'vitest'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { faultsIn } from '@/lib/core/shared/testing/plain-language'
import { sayDuty } from './say-duty'

test('each sector says whether a procedure is mandatory, by which rule, and how sure that is', () => {
  const care = PRESETS.find(({ id }) => id === 'zorg')
  const said = care && sayDuty(care.duty, 'nl')
  expect(said?.obliged).toBe('Verplicht volgens de wet')
  expect(said?.source).toBe('Wkkgz artikel 13, tekst van 1 januari 2026. Zeker: gelezen.')
  const lawyers = PRESETS.find(({ id }) => id === 'advocatuur')
  expect(lawyers && sayDuty(lawyers.duty, 'en').source).toMatch(/Less sure: from another source\.$/)
})

test('a law that is called mandatory was read', () => {
  for (const { id, duty } of PRESETS) {
    if (duty.obliged === 'law' || duty.obliged === 'sometimes') expect(duty.source?.confidence, id).toBe('read')
    expect(duty.holds.length, id).toBeGreaterThan(0)
  }
})

test('it is said in plain words, in both languages', () => {
  const faults = PRESETS.flatMap(({ duty }) =>
    (['nl', 'en'] as const).flatMap((lang) =>
      [duty.says[lang], ...duty.holds.map(({ says }) => says[lang])].flatMap((text) => faultsIn(text, lang)),
    ),
  )
  expect(faults).toEqual([])
})
