import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reservedSlugs } from './reserved-slugs'
import { otherSlugs, slugFor, slugProblem } from './tenant-slug'

describe('the address of an organisation', () => {
  test.each([
    ['Zonnehof Thuiszorg', 'zonnehof-thuiszorg'],
    ["Basisschool 't Kofschip", 'basisschool-t-kofschip'],
    ['Gemeente Súdwest-Fryslân', 'gemeente-sudwest-fryslan'],
    ['Van Dijk & Zn. B.V.', 'van-dijk-en-zn-b-v'],
    ['De Ĳssel', 'de-ijssel'],
    ['Großmann Ærø', 'grossmann-aero'],
    ['  ---  Kinderopvang   123 ', 'kinderopvang-123'],
    ['مدرسة الأمل', 'organisatie'],
    ['', 'organisatie'],
    ['Q', 'organisatie-q'],
    ['Sign up', 'organisatie-sign-up'],
    ['Status', 'organisatie-status'],
  ])('%j becomes %s', (name, slug) => {
    expect(slugFor(name)).toBe(slug)
  })

  test('whatever the name, its address can be used', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => slugProblem(slugFor(name)) === null),
    )
  })

  test('a long name is cut between words', () => {
    expect(slugFor('Stichting Christelijke Scholengemeenschap Overijsselse Vechtstreek')).toBe('stichting-christelijke')
  })

  test.each([
    ['Zonnehof', 'not-a-slug'],
    ['zonne hof', 'not-a-slug'],
    ['-zonnehof', 'not-a-slug'],
    ['zonne--hof', 'not-a-slug'],
    ['../etc', 'not-a-slug'],
    ['<b>', 'not-a-slug'],
    ['', 'not-a-slug'],
    ['z', 'too-short'],
    ['z'.repeat(41), 'too-long'],
    ['sign-up', 'reserved'],
    ['api', 'reserved'],
  ])('%j is refused as %s', (slug, problem) => {
    expect(slugProblem(slug)).toBe(problem)
  })

  test('what is offered when it is taken can be used too', () => {
    for (const slug of ['zonnehof', 'z'.repeat(40)]) {
      const others = otherSlugs(slug, 5)
      expect(new Set(others).size).toBe(5)
      expect(others.map(slugProblem)).toEqual([null, null, null, null, null])
    }
  })

  test('every first part of an address that we use ourselves is reserved', () => {
    const own = firstSegments(join(import.meta.dirname, '../../../../app'))
    expect(own).toContain('api')
    expect(own.filter((segment) => !reservedSlugs.has(segment) && slugProblem(segment) === null)).toEqual([])
  })
})

/** The folders that make first parts of addresses: groups in brackets count for nothing, a parameter is a tenant's own. */
function firstSegments(folder: string): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.flatMap(({ name }) => {
    if (name.startsWith('(')) return firstSegments(join(folder, name))
    return name.startsWith('[') ? [] : [name]
  })
}
