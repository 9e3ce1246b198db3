// What every sector says and promises, kept as files: a change of a rule or a word shows as a change of a page. `-u` makes
// them anew; whoever does reads them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { intakeFormOf } from '../intake-form'
import { leafletOf } from '../leaflet'
import { Procedure } from '../procedure'
import { publicPageOf } from '../public-page'
import { PRESETS } from './all'
import { datesAsText } from './testing/dates-as-text'
import { filledIn } from './testing/filled-in'
import { formAsText, leafletAsText } from './testing/form-as-text'
import { pageAsText } from './testing/page-as-text'

const GOLDEN = join(import.meta.dirname, 'golden')
// A Friday whose sixth week ends on Good Friday (2026): what moves a date, moves it here.
const DAY = '2026-02-20'
const reading = { organisation: { name: 'De Linde' }, version: 1, publishedOn: '2026-01-05', today: DAY } as const

const KINDS = {
  'page.nl': (procedure: Procedure) => pageAsText(publicPageOf(procedure, { ...reading, lang: 'nl' })),
  'page.en': (procedure: Procedure) => pageAsText(publicPageOf(procedure, { ...reading, lang: 'en' })),
  form: (procedure: Procedure) => formAsText(intakeFormOf(procedure, 'nl')),
  leaflet: (procedure: Procedure) => leafletAsText(leafletOf(procedure, 'nl')),
  dates: (procedure: Procedure) => datesAsText(procedure, { submittedOn: DAY, receivedOn: DAY }),
} as const

const nameOf = (id: string, kind: string) => `${id}.${kind}.txt`

describe.each(PRESETS)('of $id', (preset) => {
  const procedure = Procedure.parse(filledIn(preset))
  test.each(Object.entries(KINDS))('the %s is as it was read', async (kind, textOf) => {
    await expect(textOf(procedure)).toMatchFileSnapshot(join(GOLDEN, nameOf(preset.id, kind)))
  })
})

test('no file is kept of what is no longer there', () => {
  const expected = PRESETS.flatMap(({ id }) => Object.keys(KINDS).map((kind) => nameOf(id, kind)))
  expect(readdirSync(GOLDEN).sort()).toEqual(expected.sort())
})
