import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { darkRules, inkOf, LIGHT } from './ink'

// A mail carries its colours in its lines and cannot point at the theme: so that it cannot part from it either.
const theme = readFileSync(join(import.meta.dirname, '../../app/tokens.css'), 'utf8')
const [light = '', dark = ''] = theme.split('@media (prefers-color-scheme: dark)')

function colours(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--color-page-([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

test('a mail is written in the colours of the public face', () => {
  const page = colours(light)
  const named = Object.entries(LIGHT).map(([name, hex]) => [name.replace(/[A-Z]/, (at) => `-${at.toLowerCase()}`), hex])
  expect(named.length).toBeGreaterThan(6)
  for (const [name = '', hex = ''] of named) expect([name, hex.toLowerCase()]).toEqual([name, page.get(name)])
})

test('and on a dark screen in those of the public face on a dark screen', () => {
  const own = { accent: '#0b5d6b', accentDark: '#6cc3d0' }
  const ink = inkOf(own)
  const known = new Set([...colours(dark).values(), ...Object.values(ink).map((hex) => hex.toLowerCase())])
  const used = [...darkRules(ink).matchAll(/#[0-9a-f]{6}/gi)].map(([hex]) => hex.toLowerCase())
  expect(used.length).toBeGreaterThan(10)
  expect(used.filter((hex) => !known.has(hex))).toEqual([])
})
