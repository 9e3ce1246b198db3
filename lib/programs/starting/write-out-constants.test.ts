import postcss from 'postcss'
import { expect, test } from 'vitest'
import { writeOutConstants } from './write-out-constants'

const written = (css: string) => {
  const root = postcss.parse(css)
  writeOutConstants(root)
  return root.toString()
}

test('what is always the same is written out, and what nobody uses is left out', () => {
  expect(written(':root{--step:4px;--idle:1px}p{margin:calc(var(--step) * 2)}')).toBe(':root{}p{margin:calc(4px * 2)}')
  expect(written(':root{--line:2rem}p{line-height:var(--lead, var(--line))}')).toBe(':root{}p{line-height:2rem}')
})

test('what a scheme, an element or the page itself may change stays a variable', () => {
  const scheme = ':root{--h:1px}@media print{:root{--h:2px}}p{top:var(--h)}'
  expect(written(scheme)).toBe(scheme)
  const element = '.nested{--bar:1px}p{left:var(--bar, 2px)}'
  expect(written(element)).toBe(element)
  const organisation = ':root{--color-page-brand:#000}p{color:var(--color-page-brand)}'
  expect(written(organisation)).toBe(organisation)
})
