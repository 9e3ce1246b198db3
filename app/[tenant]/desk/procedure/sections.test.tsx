import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readForm } from '@/app/_forms/read-form'
import type { ProcedureDraft } from '@/lib/core/procedure/draft'
import { valueAt, writableSchema } from '@/lib/core/procedure/draft-place'
import { keepSources } from '@/lib/core/procedure/keep-sources'
import { PRESETS } from '@/lib/core/procedure/presets/all'
import { filledIn } from '@/lib/core/procedure/presets/testing/filled-in'
import { Procedure } from '@/lib/core/procedure/procedure'
import { placesIn } from '@/lib/core/procedure/schema-walk'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { AutoField } from './fields/auto-field'
import type { Writing } from './fields/writing'
import { afterListAct, readListAct, sayListAct } from './list-acts'
import { procedureWords } from './procedure-words'
import { readSection } from './read-section'
import type { Section } from './section'
import { SectionInput } from './section-input'
import { addressOfField, PART_PAGES } from './sections'

const sections = PART_PAGES.flatMap((page) => page.sections.map((section) => ({ page, section })))
const drafts: [string, ProcedureDraft][] = [
  ['the sample procedure', sampleProcedure()],
  ...PRESETS.map((preset): [string, ProcedureDraft] => [`the preset ${preset.id}`, filledIn(preset)]),
]

test('every field of a procedure can be filled in on one of the pages, and only there', () => {
  const notForAuthors = ['format', 'sector']
  const places = placesIn(Procedure).map(({ path }) => path)
  const paths = sections.flatMap(({ section }) => section.paths)
  const homes = (field: string) => paths.filter((path) => field === path || field.startsWith(`${path}.`))
  const leaves = places.filter((place) => !places.some((other) => other.startsWith(`${place}.`)))
  const wrong = leaves.filter((leaf) => !notForAuthors.includes(leaf) && homes(leaf).length !== 1)
  expect(wrong).toEqual([])
})

test('what is missing leads to the very field, not to the top of a long page', () => {
  expect(addressOfField('followUp.answer.term.period.amount')).toBe('follow-up#at-followUp-answer')
  expect(addressOfField('contact.functions.1')).toBe('contact#at-contact-functions')
  expect(addressOfField('contact.phone')).toBe('contact#at-contact-phone')
  expect(addressOfField('contact.people.handler')).toBe('contact#appoint-handler')
  expect(addressOfField('')).toBe('')
})

describe.each(drafts)('a form of %s that nobody touched', (_name, draft) => {
  test.each(sections.map(({ page, section }) => [`${page.slug} ${section.id}`, section] as const))(
    'says what stood there: %s',
    (_section, section) => {
      const { values, problems } = sent(section, draft)
      expect(problems).toEqual({})
      for (const path of section.paths) {
        const schema = writableSchema(path)
        const kept = schema ? keepSources(schema, values[path], [valueAt(draft, path)]) : null
        expect(kept, path).toEqual(valueAt(draft, path))
      }
    },
  )
})

/** The section as a browser would send it. */
function sent(section: Section, draft: ProcedureDraft) {
  const writing: Writing = {
    draft,
    lang: 'nl',
    languages: draft.languages ?? ['nl'],
    words: procedureWords('nl'),
    missing: [],
    remarks: [],
  }
  const html = renderToStaticMarkup(
    <form>
      {section.paths.map((path) => (
        <AutoField key={path} writing={writing} path={path} value={valueAt(draft, path)} />
      ))}
    </form>,
  )
  const data = fieldsIn(html)
  data.append('seen', '1')
  data.append('part', 'x')
  data.append('section', section.id)
  const read = readForm(data, SectionInput)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return readSection(section.paths, read.value.draft)
}

/** What a browser makes of these controls: only what is named and chosen, in the order of the page. */
function fieldsIn(html: string): FormData {
  const data = new FormData()
  const control = /<input ([^>]*)\/>|<textarea ([^>]*)>([^<]*)<\/textarea>|<select ([^>]*)>(.*?)<\/select>/gs
  for (const [, input, area, text, select, options] of html.matchAll(control)) {
    const attributes = attributesIn(input ?? area ?? select ?? '')
    const { name, value = '', type } = attributes
    if (name === undefined) continue
    if (input !== undefined && type === 'checkbox' && !('checked' in attributes)) continue
    if (input !== undefined) data.append(name, value)
    else if (area !== undefined) data.append(name, unescaped((text ?? '').replace(/^\n/, '')))
    else {
      const all = [...(options ?? '').matchAll(/<option ([^>]*)>/g)].map(([, one = '']) => attributesIn(one))
      data.append(name, (all.find((one) => 'selected' in one) ?? all[0])?.value ?? '')
    }
  }
  return data
}

function attributesIn(text: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  )
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

describe('a form', () => {
  const read = (paths: string[], draft: unknown) => readSection(paths, draft)

  test('takes what is no number as a problem of that field, and keeps the rest', () => {
    const { values, problems } = read(['followUp.silence'], {
      followUp: { silence: { amount: 'veel', unit: 'weeks' } },
    })
    expect(problems).toEqual({ 'draft.followUp.silence.amount': 'not-a-number' })
    expect(values).toEqual({ 'followUp.silence': { amount: undefined, unit: 'weeks' } })
  })

  test('takes a choice that does not exist as a problem', () => {
    expect(read(['contact.shows'], { contact: { shows: 'everybody' } }).problems).toEqual({
      'draft.contact.shows': 'not-a-choice',
    })
  })

  test('refuses a field that the section does not have, at any depth', () => {
    const sneaked = { contact: { departments: { 0: { id: 'a', boss: 'b' } }, email: 'x@y.example' } }
    expect(read(['contact.departments'], sneaked).problems).toEqual({
      'draft.contact.departments.0.boss': 'unknown',
      'draft.contact.email': 'unknown',
    })
  })

  test('takes a day as people write it', () => {
    const { values } = read(['adoption.on'], { adoption: { on: '24-12-2026' } })
    expect(values).toEqual({ 'adoption.on': '2026-12-24' })
  })
})

describe('a button of a list', () => {
  const values = { 'contact.departments': [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }
  const pressed = (act: 'add' | 'remove' | 'up' | 'down', index: number, path = 'contact.departments') => {
    const read = readListAct(sayListAct(act, path, index))
    if (!read) throw new Error('the button does not say what it does')
    return afterListAct(values, read, () => '1f2e3d')['contact.departments']
  }
  const ids = (list: unknown) => (Array.isArray(list) ? list.map(({ id }) => id) : list)

  test('moves, removes and adds, and a new item gets an id that no other ever had', () => {
    expect(ids(pressed('up', 2))).toEqual(['a', 'c', 'b'])
    expect(ids(pressed('down', 0))).toEqual(['b', 'a', 'c'])
    expect(ids(pressed('remove', 1))).toEqual(['a', 'c'])
    expect(ids(pressed('add', 0))).toEqual(['a', 'b', 'c', 'departments-1f2e3d'])
  })

  test('does nothing at the ends, and nothing for a list or item that is not there', () => {
    expect(ids(pressed('up', 0))).toEqual(['a', 'b', 'c'])
    expect(ids(pressed('down', 2))).toEqual(['a', 'b', 'c'])
    expect(ids(pressed('remove', 9))).toEqual(['a', 'b', 'c'])
    expect(ids(pressed('add', 0, 'contact.routes'))).toEqual(['a', 'b', 'c'])
    expect(readListAct('drop table 0')).toBeNull()
  })

  test('reaches a list within an item', () => {
    const questions = { 'intake.questions': [{ id: 'q', options: [] }] }
    const act = readListAct(sayListAct('add', 'intake.questions.0.options'))
    const [question] = Object.values(act ? afterListAct(questions, act, () => 'abc') : {}).flat()
    expect(question).toEqual({ id: 'q', options: [{ id: 'options-abc', label: {} }] })
  })

  test('adds no more than a procedure can hold', () => {
    const bodies = { 'followUp.externalBodies': Array.from({ length: 6 }, (_, i) => ({ id: `b${i}` })) }
    const act = readListAct(sayListAct('add', 'followUp.externalBodies'))
    expect(act && afterListAct(bodies, act, () => 'x')).toEqual(bodies)
  })
})

test('what cannot be read of a section is a problem of its form, by the name of the field', () => {
  const about = { part: 'intake', section: 'ways', seen: '1' }
  const found = SectionInput.safeParse({
    ...about,
    draft: { intake: { anonymous: 'perhaps', ways: {}, strange: 'x' } },
  })
  const names = found.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  expect(names).toContain('draft.intake.strange: unknown')
  expect(SectionInput.safeParse({ ...about, section: 'nowhere' }).success).toBe(true)
})
