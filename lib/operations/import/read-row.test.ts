import { describe, expect, test } from 'vitest'
import { ImportMap } from './import-map'
import { readRow } from './read-row'
import { readTime } from './read-time'
import { sayProblem } from './row-problem'

const map = ImportMap.parse({
  key: 'Nr',
  story: 'Klacht',
  date: { column: 'Datum', notations: ['D-M-YYYY'] },
  time: { column: 'Tijd' },
  status: { column: 'Status', open: ['Open'], closed: ['Dicht'] },
  representative: { column: 'Namens', yes: ['ja'], no: ['nee'] },
  extra: [{ column: 'Via', question: 'via', values: { T: 'Telefoon' } }],
  subjects: [
    { subject: 'billing', words: ['rekening'] },
    { subject: 'moon', words: ['rekening'] },
  ],
})
const row = {
  Nr: '17',
  Klacht: 'De rekening klopt niet.',
  Datum: '8-4-2025',
  Tijd: '3:53 PM',
  Status: 'dicht',
  Namens: 'Ja',
  Via: 'T',
}
const read = (different: Partial<typeof row> = {}) =>
  readRow({ ...row, ...different }, { map, version: 3, subjects: new Set(['billing']) })

describe('a row', () => {
  test('becomes a complaint with its own day, way, status and representative, and nobody to write to', () => {
    expect(read()).toMatchObject({
      ok: true,
      value: {
        channel: 'import',
        silent: true,
        submittedOn: '2025-04-08',
        receivedOn: '2025-04-08',
        imported: { externalKey: '17', status: 'dicht', closed: true, onBehalf: true },
        answers: {
          version: 3,
          subjects: ['billing'],
          name: null,
          email: null,
          reachBy: 'nothing',
          answers: [
            { question: 'time', text: '15:53:00' },
            { question: 'via', text: 'Telefoon' },
          ],
        },
      },
    })
  })
  test('with the same key is the same submission', () => {
    const [one, other] = [read(), read({ Klacht: 'Iets anders.' })]
    expect(one.ok && other.ok && one.value.answers.submission === other.value.answers.submission).toBe(true)
  })
  test.each([
    [{ Nr: ' ' }, 'column "Nr" is empty'],
    [{ Klacht: '' }, 'column "Klacht" is empty'],
    [{ Klacht: 'x'.repeat(10_001) }, 'column "Klacht" is too long'],
    [{ Klacht: 'niet \uFFFD' }, 'column "Klacht" has signs that cannot be read; is the file UTF-8?'],
    [{ Datum: '31-2-2025' }, 'column "Datum": "31-2-2025" is not a day in any of the notations of the map'],
    [{ Tijd: '25:10' }, 'column "Tijd": "25:10" is not a time'],
    [{ Status: 'Half' }, 'column "Status": the map does not say what "Half" means'],
    [{ Namens: '' }, 'column "Namens": the map does not say what "" means'],
  ])('%j is not read, and why is said in words', (different, words) => {
    const found = read(different)
    expect(found.ok ? 'read' : sayProblem(found.refusal)).toBe(words)
  })
})

test.each([
  ['12:05:09 AM', '00:05:09'],
  ['12:00 PM', '12:00:00'],
  ['9:07', '09:07:00'],
  ['13:00 PM', null],
  ['9 uur', null],
])('the time %s is %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})
