import { describe, expect, test } from 'vitest'
import { faultsBelow } from '@/lib/core/shared/testing/plain-language'
import { fieldsOf, intakeFormOf } from './intake-form'
import { leafletOf, questionsAsked } from './leaflet'
import { PRESETS } from './presets/all'
import { filledIn } from './presets/testing/filled-in'
import { Procedure } from './procedure'
import { publicPageOf } from './public-page'

const procedures = PRESETS.map((preset) => [preset.id, Procedure.parse(filledIn(preset))] as const)

describe.each(procedures)('whoever calls or writes to %s', (_id, procedure) => {
  test.each(['nl', 'en'] as const)('is asked all that the form asks, in plain words (%s)', (lang) => {
    const leaflet = leafletOf(procedure, lang)
    const asked = leaflet.sections.flatMap((section) => section.asked.map(({ id }) => id))
    expect(asked).toEqual(fieldsOf(intakeFormOf(procedure, lang).pages).map(({ name }) => name))
    expect(faultsBelow(leaflet, lang, ['id'])).toEqual([])
  })

  test('can read the questions on the page of the procedure, and finds the leaflet there', () => {
    const reading = {
      organisation: { name: 'De Linde' },
      version: 1,
      publishedOn: '2026-11-02',
      today: '2026-11-23',
    } as const
    const page = JSON.stringify(publicPageOf(procedure, { ...reading, lang: 'nl' }))
    for (const question of questionsAsked(procedure, 'nl'))
      expect(page).toContain(JSON.stringify(question).slice(1, -1))
    expect(page).toContain('"href":"leaflet"')
  })

  test('has room to answer each question', () => {
    for (const { asked } of leafletOf(procedure, 'nl').sections) {
      for (const { id, lines, boxes } of asked) expect(lines + boxes.length, id).toBeGreaterThan(0)
    }
  })
})
