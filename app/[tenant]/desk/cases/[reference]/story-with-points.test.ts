import { describe, expect, test } from 'vitest'
import { storyWithPoints } from './story-with-points'

const story = 'Er kwam niemand. Twee avonden geen\nmedicijnen.\n\nIk belde. Niemand nam op (na 17 uur).'

describe('points in the margin', () => {
  test('the words of a point are underlined where they stand, also over the end of a line', () => {
    const { paragraphs } = storyWithPoints(story, ['Twee avonden geen medicijnen.', 'niemand nam op (na 17 uur)'])
    expect(paragraphs[0]).toEqual({
      runs: [
        { text: 'Er kwam niemand. ', point: null },
        { text: 'Twee avonden geen\nmedicijnen.', point: 0 },
      ],
      points: [0],
    })
    expect(paragraphs[1]?.runs.map(({ point }) => point)).toEqual([null, 1, null])
  })

  test('nothing of the story is ever lost', () => {
    const { paragraphs } = storyWithPoints(story, ['kwam niemand', 'niemand. Twee', 'belde'])
    const whole = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n\n')
    expect(whole).toBe(story)
  })

  test('a point in other words, an empty one and the whole story stand elsewhere', () => {
    expect(storyWithPoints(story, ['Medicatie', null, story]).elsewhere).toEqual([0, 1, 2])
  })

  test('points that overlap are both named, and underlined once', () => {
    const { paragraphs } = storyWithPoints('Er kwam niemand.', ['kwam niemand', 'niemand.'])
    expect(paragraphs[0]?.points).toEqual([0, 1])
    expect(paragraphs[0]?.runs.filter(({ point }) => point !== null)).toHaveLength(1)
  })

  test('a very long story with very many points is done at once', () => {
    const long = 'a '.repeat(5000)
    const marked = storyWithPoints(
      long,
      Array.from({ length: 50 }, () => 'b'.repeat(200)),
    )
    expect(marked.elsewhere).toHaveLength(50)
  })
})
