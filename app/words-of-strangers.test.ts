// Words that every object knows, typed where a stranger may type: each is an ordinary word everywhere, which a table of ours
// has or has not. Nothing breaks, nothing is found that is not there, and what is unknown is said to be.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseIntake } from '@/lib/core/case/parse-intake'
import { readCaseFilter } from '@/lib/core/insights/case-filter'
import { readFigurePeriod } from '@/lib/core/insights/figure-period'
import { intakeFormOf } from '@/lib/core/procedure/intake-form'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { langOf } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'
import { sayProblems } from '@/lib/words/intake/say-problems'
import { fieldName, nameOfField } from '@/lib/words/procedure/field-names'
import { namesFor, optionName } from '@/lib/words/procedure/option-names'
import { placeInWords } from '@/lib/words/procedure/place-in-words'
import { valueInWords } from '@/lib/words/procedure/value-in-words'
import { readForm } from './_forms/read-form'
import { whyNot } from './[tenant]/desk/cases/[reference]/why-not'
import { readCasesAsked } from './[tenant]/desk/cases/asked'
import { readEntryForm } from './[tenant]/desk/cases/new/read-entry-form'
import { improvementsWords, saidAfter } from './[tenant]/desk/improvements/improvements-words'
import { readMessagesAsked } from './[tenant]/desk/messages/asked'
import { afterListAct, readListAct } from './[tenant]/desk/procedure/list-acts'
import { readSection } from './[tenant]/desk/procedure/read-section'

const WORDS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']
const TODAY = '2026-11-28'
const procedure = sampleProcedure()
const own = (word: string, value: unknown) => JSON.parse(`{${JSON.stringify(word)}: ${JSON.stringify(value)}}`)

describe.each(WORDS)('the word %s', (word) => {
  test('is no entry of any table', () => {
    expect(lookUp({ known: 1 }, word)).toBeUndefined()
    expect(lookUp(own(word, 1), word)).toBe(1)
  })

  test('as a field of a form of the desk is a field like any other: unknown, or with its own value', () => {
    const data = new FormData()
    data.append(word, 'x')
    data.append(`points.${word}.reasons`, 'y')
    const read = readForm(data, z.strictObject({ title: z.string() }))
    expect(read).toMatchObject({ ok: false })
    expect(Object.keys(read.typed)).toEqual([word, `points.${word}.reasons`])
    if (!read.ok) expect(Object.keys(read.problems)).toContain(word)
  })

  test('as a field of the intake form is said to be unknown, and as an answer is a text', () => {
    const frame = { version: 1, submission: 'x', lang: 'nl' } as const
    const form = intakeFormOf(procedure, 'nl')
    const names = form.pages.flatMap(({ fields }) => fields.map(({ name }) => name))
    const everywhere = new Map([...names.map((name): [string, string[]] => [name, [word]]), [word, [word]]])
    const read = parseIntake(procedure, everywhere, frame)
    if (read.ok) throw new Error('a field that is not asked was taken')
    expect(Object.hasOwn(read.refusal.fields, word)).toBe(true)
    const said = sayProblems(form, read.refusal.fields)
    expect(said.filter(({ field }) => field === null).map(({ name }) => name)).toEqual([word])
    expect(said.every(({ says }) => typeof says === 'string' && says !== '')).toBe(true)
  })

  test('as a field or value of the entry form is a problem in words', () => {
    const read = readEntryForm(procedure, { ...own(word, word), channel: word, receivedOn: word, lang: word })
    if (read.ok) throw new Error('a channel that is none was taken')
    expect(read.refusal.fields).toMatchObject({ channel: 'not-a-choice' })
    for (const problem of Object.values(read.refusal.fields)) expect(typeof problem).toBe('string')
  })

  test('as a part of an address is no filter, view, period, state or language', () => {
    const params = {
      ...own(word, word),
      view: word,
      state: word,
      subject: word,
      answer: word,
      period: word,
      after: word,
    }
    expect(readCaseFilter(own(word, word))).toEqual({ filter: {}, unread: [] })
    expect(readCaseFilter(params).unread).toEqual(expect.arrayContaining(['state', 'answer']))
    expect(readCasesAsked(params)).toMatchObject({ after: null })
    expect(readMessagesAsked(params)).toEqual({ state: null, after: null })
    expect(readFigurePeriod(params, TODAY).period.choice).toBe('year')
    expect(langOf(word)).toBeNull()
    expect(saidAfter(word, improvementsWords('nl'))).toBeNull()
  })

  test('as a place or a choice of a procedure has no name of ours', () => {
    expect(nameOfField(word)).toBeNull()
    expect(nameOfField(`intake.${word}`)).toBeNull()
    expect(fieldName(`intake.${word}`, 'nl')).toBe(`intake.${word}`)
    expect(Object.keys(namesFor(`intake.${word}`))).toEqual([])
    expect(optionName('intake.layout', word, 'nl')).toBe(word)
    expect(valueInWords('intake.layout', word, procedure)).toEqual({ nl: `“${word}”`, en: `“${word}”` })
    expect(placeInWords(`intake.${word}.0.${word}`, procedure).nl).not.toContain('native code')
  })

  test('in a section of the studio is a field that is not there', () => {
    const { values, problems } = readSection(['intake.subjects'], {
      intake: { ...own(word, 'x'), subjects: own(word, {}) },
    })
    expect(values['intake.subjects']).toEqual([])
    expect(Object.keys(problems)).toContain(`draft.intake.${word}`)
    const act = readListAct(`add intake.${word} 0`)
    if (act) expect(afterListAct({ 'intake.subjects': [] }, act, () => 'x')).toEqual({ 'intake.subjects': [] })
  })

  test('as a code of a provider is no reason of ours', () => {
    const reasons = { silent: 'stil', capped: 'te veel' }
    expect(whyNot({ state: 'held', lastProblem: word }, reasons)).toBeNull()
  })
})
