import { describe, expect, test } from 'vitest'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { handlingOf } from '@/lib/words/procedure/handling'
import { goneChoices } from '@/lib/words/procedure/past-choices'
import { deskWords } from '../words/desk-words'
import { sayFilter } from './say-filter'

const handling = handlingOf(sampleProcedure(), 'nl')
const [subject] = handling.subjects
const names = {
  subjects: { [subject?.id ?? '']: { nl: 'De oude naam' }, vervoer: { nl: 'Vervoer', en: 'Transport' } },
  causes: { spoed: { nl: 'Haast' } },
  departments: { noord: { nl: 'Team Noord' } },
}
const known = { handling, lang: 'nl', words: deskWords('nl').list, named: {}, names } as const
const said = (filter: Parameters<typeof sayFilter>[0]) => sayFilter(filter, known).map(({ value }) => value)

describe('a filter in words', () => {
  test('calls what was renamed by its name of today, and what left the procedure by its last one', () => {
    expect(said({ subject: [subject?.id ?? '', 'vervoer'] })).toEqual([`${subject?.label} of Vervoer`])
    expect(said({ cause: ['spoed'], department: ['noord'] })).toEqual(['Haast', 'Team Noord'])
  })

  test('never shows an id, also not of what no version ever had', () => {
    for (const id of ['nooit-gehad', 'constructor', 'to-string'])
      expect(said({ subject: [id], cause: [id], department: [id] })).toEqual(Array(3).fill(known.words.gone))
  })

  test('offers what left the procedure apart from what is in it', () => {
    expect(goneChoices(handling.subjects, names.subjects, 'en')).toEqual([{ id: 'vervoer', label: 'Transport' }])
    expect(goneChoices([{ id: 'vervoer', label: 'x' }], { vervoer: { nl: 'Vervoer' } }, 'nl')).toEqual([])
  })
})
