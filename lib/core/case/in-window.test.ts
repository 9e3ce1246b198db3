// The window for complaining counts from a day that whoever complains told: never from one that was made up, and late is not lost.
import { describe, expect, test } from 'vitest'
import { intakeFormOf } from '@/lib/core/procedure/intake-form'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { filledIn, NOBODY } from '@/lib/core/procedure/presets/testing/filled-in'
import { Procedure } from '@/lib/core/procedure/procedure'
import { draftFrom } from '@/lib/core/procedure/procedure-from'
import { publicPageOf } from '@/lib/core/procedure/public-page'
import { readiness } from '@/lib/core/procedure/readiness'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { bodyDaysOf } from './body-days'
import { inWindow } from './in-window'
import { parseIntake } from './parse-intake'
import { aCase } from './testing/a-case'

const travel = () => {
  const preset = presetFor('reizen')
  if (!preset) throw new Error('no preset for travel')
  return Procedure.parse(filledIn(preset))
}

describe('a journey, two months to complain from the return', () => {
  const filed = (happenedOn?: '2026-01-31' | '2025-12-20') =>
    aCase('2026-03-02', { procedure: travel(), filing: { happenedOn } })

  test('is in time on the last day, counted by hand: returned on 31 January, so until 31 March', () => {
    const { procedure, complaint } = filed('2026-01-31')
    expect(inWindow(procedure, complaint)).toEqual({ since: '2026-01-31', until: '2026-03-31', late: false })
  })

  test('is late when it was longer ago, and is a case like any other with its promises', () => {
    const { procedure, complaint } = filed('2025-12-20')
    expect(inWindow(procedure, complaint)).toEqual({ since: '2025-12-20', until: '2026-02-20', late: true })
    expect(complaint.phase).toBe('received')
    expect(complaint.promises.map(({ kind }) => kind)).toContain('answer')
  })

  test('has no day made up for it where none was told', () => {
    const { procedure, complaint } = filed()
    expect(complaint.happenedOn).toBeUndefined()
    expect(inWindow(procedure, complaint)).toBe('unknown')
  })

  test('says on its page from when that counts, and that the day can be left open', () => {
    const reading = {
      lang: 'nl' as const,
      organisation: { name: 'X' },
      version: 1,
      publishedOn: '2026-02-20' as const,
      today: '2026-02-20' as const,
    }
    const page = JSON.stringify(publicPageOf(travel(), reading))
    expect(page).toContain('U kunt een klacht indienen tot 2 maanden na uw terugkomst.')
    expect(page).toContain('Weet u hem niet, laat hem dan open.')
  })
})

describe('the day is told in the form', () => {
  const frame = { version: 1, submission: 'key-1', lang: 'nl' as const }
  const sent = (day: string) => {
    const procedure = travel()
    const fields = intakeFormOf(procedure, 'nl').pages.flatMap(({ fields: all }) => all.map(({ name }) => name))
    expect(fields).toContain('q-returned-on')
    return parseIntake(
      procedure,
      new Map(
        Object.entries({
          story: ['Het hotel was er niet.'],
          capacity: [procedure.definition.capacities[0]?.id ?? ''],
          subject: [procedure.intake.subjects[0]?.id ?? ''],
          name: ['A. Jansen'],
          reach: ['email'],
          email: ['a@example.org'],
          'q-returned-on': [day],
        }),
      ),
      frame,
    )
  }

  test('as people write it, and kept as a day beside the answer', () => {
    const read = sent('31-01-2026')
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    expect(read.value.happenedOn).toBe('2026-01-31')
    expect(read.value.answers.find(({ question }) => question === 'returned-on')?.text).toContain('31 januari 2026')
  })

  test('or left open', () => {
    const read = sent('')
    expect(read.ok && 'happenedOn' in read.value).toBe(false)
  })

  test('and refused at its question when it lies in the future', () => {
    expect(() => aCase('2026-03-02', { procedure: travel(), filing: { happenedOn: '2026-03-03' } })).toThrow('invalid')
  })
})

test('a body that counts from the event counts from the day that was told, and from none without it', () => {
  const told = aCase('2026-03-02', { filing: { happenedOn: '2026-02-01' } })
  expect(bodyDaysOf(told.complaint, '2026-03-02').happenedOn).toBe('2026-02-01')
  expect(bodyDaysOf(aCase('2026-03-02').complaint, '2026-03-02').happenedOn).toBeNull()
})

test('no day is counted from where the procedure has no window, or never asked for it', () => {
  const procedure = sampleProcedure()
  const { complaint } = aCase('2026-03-02', { filing: { happenedOn: '2026-02-01' } })
  expect(inWindow({ ...procedure, definition: { ...procedure.definition, filingWindow: null } }, complaint)).toBeNull()
  const never = { ...procedure, definition: { ...procedure.definition, windowFrom: null } }
  expect(inWindow(never, { ...complaint, happenedOn: undefined })).toBeNull()
})

test('a question for the day that is gone, or asks for something else, keeps a procedure from being published', () => {
  const draft = structuredClone(filledIn(presetFor('reizen') ?? expect.fail()))
  if (draft.definition) draft.definition.windowFrom = { question: 'when', is: 'return' }
  const found = readiness(draft, NOBODY).map(({ lack: { kind } }) => kind)
  expect(found).toContain('no-date-question')
})

test('a version of before asked nobody for that day', () => {
  expect(draftFrom({ definition: {} }, 'a test').definition?.windowFrom).toBeNull()
})
