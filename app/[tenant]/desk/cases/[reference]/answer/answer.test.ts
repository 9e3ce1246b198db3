import { describe, expect, test } from 'vitest'
import { letterParts } from '@/lib/core/case/letter-parts'
import { aCase, act, HANNA, member, type World } from '@/lib/core/case/testing/a-case'
import type { Telling } from '@/lib/words/case/telling'
import { AnswerForm, halfJudged, judgementsIn } from './answer-form'
import { draftLetter } from './draft-letter'

const filed = aCase('2026-11-02', { filing: { subjects: ['care', 'conduct'] } })
const [first = '', second = ''] = filed.complaint.points.map(({ id }) => id)

function judged(world: World): World {
  return act(
    world,
    '2026-11-20',
    {
      type: 'judge-point',
      point: first,
      judgement: 'upheld',
      reasons: 'De route was gesplitst.',
      cause: null,
      remedies: [],
      measures: [{ text: 'Elke avond nagaan of alles is gegeven.', due: '2026-12-14' }],
    },
    member(HANNA),
  )
}

const tellingOf = (world: World): Telling => ({
  lang: 'nl',
  procedure: world.procedure,
  complaint: world.complaint,
  member: () => null,
  person: () => null,
  text: (id) => world.texts.get(id) ?? null,
})

const form = (points: Record<string, unknown>) =>
  AnswerForm.parse({ case: first, reference: 'X', seen: '4', text: 'Beste', points })
const filled = { judgement: 'upheld', reasons: 'Omdat het zo was.', cause: '' }

describe('the answer form', () => {
  test('a point with judgement and reasons becomes a judgement', () => {
    const commands = judgementsIn(form({ [first]: filled }), filed.complaint.points, () => null)
    expect(commands).toMatchObject([{ type: 'judge-point', point: first, judgement: 'upheld', remedies: [] }])
  })

  test('what was kept already is not judged again', () => {
    const world = judged(filed)
    const same = {
      judgement: 'upheld',
      reasons: 'De route was gesplitst.',
      cause: '',
      measures: { 0: { text: 'Elke avond nagaan of alles is gegeven.', due: '2026-12-14' }, 1: { text: '', due: '' } },
    }
    const text = (id: string) => world.texts.get(id) ?? null
    expect(judgementsIn(form({ [first]: same }), world.complaint.points, text)).toEqual([])
    const other = { ...same, reasons: 'Anders.' }
    expect(judgementsIn(form({ [first]: other }), world.complaint.points, text)).toHaveLength(1)
  })

  test('half a judgement is named by its missing half', () => {
    const half = form({ [first]: { ...filled, reasons: ' ' }, [second]: { ...filled, judgement: undefined } })
    expect(halfJudged(half)).toEqual({ [`points.${first}.reasons`]: 'empty', [`points.${second}.judgement`]: 'empty' })
  })

  test('a field that is no part of it is refused', () => {
    expect(AnswerForm.safeParse({ case: first, reference: 'X', seen: '1', points: {}, tenant_id: 'x' }).success).toBe(
      false,
    )
  })
})

describe('the first draft of the letter', () => {
  const letter = draftLetter({
    telling: tellingOf(judged(filed)),
    name: 'Karin de Wit',
    sender: 'Zonnehof',
    today: '2026-11-20',
  })

  test('names every point, says judgement, reasons and measures with their date', () => {
    expect(letter).toContain('Beste Karin de Wit,')
    expect(letter).toContain('1. De zorg zelf')
    expect(letter).toContain('De route was gesplitst.\nU hebt gelijk.')
    expect(letter).toContain('Dat is klaar op 14 december.')
    expect(letter).toContain('2. Hoe iemand met u omging')
  })

  test('says where to go when they disagree, and until when', () => {
    expect(letter).toMatch(/Bent u het niet met ons eens\?\n\nDan kunt u /)
    expect(letter).toMatch(/\nDan kunt u tot en met \d+ \w+ 2027 naar /)
  })

  test('says that somebody else can be asked to look again, and until when; the second answer no more, but what it is', () => {
    const again = /Dan kunt u tot en met 18 december vragen of iemand anders opnieuw kijkt\./
    expect(letter).toMatch(again)
    const { complaint, ...world } = judged(filed)
    const asked = { ...complaint, secondStage: { since: '2026-11-21' as const, notBy: [] } }
    const telling = tellingOf({ ...world, complaint: asked })
    const second = draftLetter({ telling, name: null, sender: 'Zonnehof', today: '2026-12-01' })
    expect(second).not.toContain('vragen of iemand anders')
    expect(second).toContain('Iemand anders keek daarom opnieuw.')
  })

  test('is written in the language of the complainant', () => {
    const english = aCase('2026-11-02', { filing: { lang: 'en' } })
    const draft = draftLetter({ telling: tellingOf(english), name: null, sender: 'Zonnehof', today: '2026-11-20' })
    expect(draft).toMatch(/^Dear complainant,/)
  })
})

test('a letter falls apart into headings and paragraphs', () => {
  expect(letterParts('Beste,\n\n1. Zorg\n\nOmdat.\nDaarom.\n\nNiet eens?')).toEqual([
    { at: 1, heading: false, text: 'Beste,' },
    { at: 2, heading: true, text: '1. Zorg' },
    { at: 3, heading: false, text: 'Omdat.\nDaarom.' },
    { at: 4, heading: true, text: 'Niet eens?' },
  ])
})
