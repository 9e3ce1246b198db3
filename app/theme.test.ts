import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = globSync('app/**/*.css')
const textOf = (file: string) => readFileSync(file, 'utf8')

test('all style sheets written by hand are 900 lines at most', () => {
  expect(sheets.length).toBeGreaterThan(5)
  expect(sheets.map((file) => textOf(file).split('\n').length).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(900)
})

test('a colour is written in the theme and nowhere else', () => {
  const COLOUR = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)\(/i
  const drawn = globSync(['app/_ui/**/*.tsx', 'app/_forms/**/*.tsx', 'app/_documents/**/*.tsx', 'app/*/desk/**/*.tsx'])
  // A QR code is black on white in both themes, because most cameras need that; and paper knows no other colours.
  const files = [...sheets, ...drawn].filter((file) => !/tokens\.css$|print\.css$|qr\.tsx$|\.test\.tsx$/.test(file))
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .filter((line) => /\.css$/.test(file) || /class|style|fill|stroke/.test(line))
      .filter((line) => COLOUR.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
