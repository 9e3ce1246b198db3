import postcss from 'postcss'
import { expect, test } from 'vitest'
import { shortenClasses, shortened } from './short-names'

test('a class is called the same, for short, in the style sheet and in the HTML', () => {
  const css = postcss.parse(
    '.pt-0\\.5{top:.5rem}.\\[\\&\\>\\*\\+\\*\\]\\:mt-8>*+*{top:1.5em}.pt-0\\.5:hover::before{top:0}',
  )
  const names = shortenClasses(css)
  expect(css.toString()).toBe('.a{top:.5rem}.b>*+*{top:1.5em}.a:hover::before{top:0}')
  expect(shortened('pt-0.5 [&amp;&gt;*+*]:mt-8 other', names)).toBe('a b other')
})

test('a thousand classes have a thousand names, each beginning with a letter', () => {
  const names = shortenClasses(postcss.parse(Array.from({ length: 1000 }, (_, index) => `.c-${index}{}`).join('')))
  expect(new Set(Object.values(names)).size).toBe(1000)
  expect(Object.values(names).filter((name) => !/^[a-z][a-z0-9]*$/.test(name))).toEqual([])
})
