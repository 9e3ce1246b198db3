import { describe, expect, test } from 'vitest'
import { ImportMap } from './import-map'
import { mappedSubjects } from './known-subjects'
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
    { subject: 'rekening en  Betaling', words: ['rekening'] },
    { subject: 'billing', words: ['klopt'] },
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
const subjects = mappedSubjects(map, [{ id: 'billing', label: { nl: 'Rekening en betaling', en: 'Billing' } }])
const read = (different: Partial<typeof row> = {}) =>
  readRow(new Map(Object.entries({ ...row, ...different })), { map, version: 3, subjects: subjects.mapped })

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
            { question: 'time', label: 'Tijd', text: '15:53:00' },
            { question: 'via', label: 'Via', text: 'Telefoon' },
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
    [{ Datum: '8-4-1026' }, 'column "Datum": "8-4-1026" has a year that cannot be right'],
    [{ Tijd: '25:10' }, 'column "Tijd": "25:10" is not a time'],
    [{ Status: 'Half' }, 'column "Status": the map does not say what "Half" means'],
    [{ Namens: '' }, 'column "Namens": the map does not say what "" means'],
  ])('%j is not read, and why is said in words', (different, words) => {
    const found = read(different)
    expect(found.ok ? 'read' : sayProblem(found.refusal)).toBe(words)
  })
})

describe('characters that nobody sees', () => {
  const CHARACTERS = '\u200e\ufeff\u0000'

  test('are cleaned out of every column, and refuse no row', () => {
    const dirty = Object.fromEntries(
      Object.entries(row).map(([column, text]) => [column, `${CHARACTERS}${text}${CHARACTERS}`]),
    )
    expect(read(dirty)).toEqual(read())
  })

  test('or characters that were lost, in a column that the map does not name, are nobody’s business', () => {
    const cells = new Map(Object.entries({ ...row, Notities: `${CHARACTERS}\uFFFD` }))
    expect(readRow(cells, { map, version: 3, subjects: subjects.mapped })).toEqual(read())
  })
})

test('a subject is mapped by its name in any language or by its id; one that is not there is told with those that are', () => {
  expect(read()).toMatchObject({ value: { answers: { subjects: ['billing'] } } })
  expect(subjects).toMatchObject({
    unknown: ['moon'],
    known: [{ id: 'billing', names: ['Rekening en betaling', 'Billing'] }],
  })
})

describe('a word that every object knows', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is an ordinary cell, value, column and subject',
    (word) => {
      const columns = { key: word, story: 'Klacht', date: { column: 'Datum', notations: ['D-M-YYYY'] } }
      const values = JSON.parse(`{ "T": "Telefoon", ${JSON.stringify(word)}: "vertaald" }`)
      const plain = ImportMap.parse({
        ...columns,
        extra: [{ column: 'Via', question: 'via', values: { T: 'Telefoon' } }],
      })
      const translated = ImportMap.parse({ ...columns, extra: [{ column: 'Via', question: 'via', values }] })
      const cells = new Map([
        [word, word],
        ['Klacht', word],
        ['Datum', '8-4-2025'],
        ['Via', word],
      ])
      const told = (by: ImportMap) => {
        const found = readRow(cells, { map: by, version: 3, subjects: [] })
        return found.ok ? found.value : sayProblem(found.refusal)
      }
      expect(told(plain)).toMatchObject({
        imported: { externalKey: word },
        answers: { story: word, answers: [{ question: 'via', label: 'Via', text: word }] },
      })
      expect(told(translated)).toMatchObject({ answers: { answers: [{ text: 'vertaald' }] } })
      const asked = { ...translated, subjects: [{ subject: word, words: [word] }] }
      expect(mappedSubjects(asked, []).unknown).toEqual([word])
    },
  )
})

test.each([
  ['12:05:09 AM', '00:05:09'],
  ['12:00 PM', '12:00:00'],
  ['9:07', '09:07:00'],
  ['13:00 PM', null],
  ['9.30', '09:30:00'],
  ['9u30', '09:30:00'],
  ['9 uur', '09:00:00'],
  ['9:30 uur', '09:30:00'],
  ['3.15 p.m.', '15:15:00'],
  ['15:53:50.123', '15:53:50'],
  ['24:00', '24:00:00'],
  ['24.01', null],
  ['9', null],
  ['halfnegen', null],
])('the time %s is %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})
