import { expect, test } from 'vitest'
import { isolated } from './isolated'

test('a name that runs from right to left turns no word of ours around, and every other stays as it is', () => {
  expect(isolated('ليلى حداد')).toBe('\u2068ليلى حداد\u2069')
  expect(isolated('Noor (נור)')).toBe('\u2068Noor (נור)\u2069')
  expect(isolated('\u202eneroN')).toBe('\u2068\u202eneroN\u2069')
  for (const name of ['Şükran Yıldız', 'Zoë 田中', '', '3e team']) expect(isolated(name)).toBe(name)
})
