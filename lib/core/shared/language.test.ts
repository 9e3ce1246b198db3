import { expect, test } from 'vitest'
import {
  askedDeskLang,
  DeskLang,
  deskLangOf,
  langOf,
  OWN_NAME,
  othersThan,
  PublicLang,
  type Spoken,
  UNKNOWN_READER,
} from './language'
import { say, Words } from './words'

test('what was ever stored in a language stays readable: the list of languages only grows', () => {
  expect(PublicLang.options).toEqual(expect.arrayContaining(['nl', 'en']))
  expect(Words.parse({ nl: 'Wij luisteren.', en: 'We listen.' })).toEqual({ nl: 'Wij luisteren.', en: 'We listen.' })
  expect(Words.safeParse({ nl: 'Wij luisteren.', xx: '?' }).success).toBe(false)
})

test('whatever the desk speaks, complainants can read', () => {
  const spoken: readonly string[] = PublicLang.options
  for (const lang of DeskLang.options) expect(spoken).toContain(lang)
  for (const lang of DeskLang.options) expect(deskLangOf(lang)).toBe(lang)
  for (const lang of UNKNOWN_READER) expect(spoken).toContain(lang)
})

test('a language that the desk does not speak is told in English there', () => {
  expect(deskLangOf('pl' as PublicLang)).toBe('en')
  expect(askedDeskLang('pl')).toBeNull()
  expect(langOf('xx')).toBeNull()
})

test('a text is said in the language that is there rather than not at all', () => {
  expect(say({ en: 'We listen.' }, 'nl')).toBe('We listen.')
  expect(say({ nl: 'Wij luisteren.', en: 'We listen.' }, 'en')).toBe('We listen.')
  expect(say({}, 'en')).toBe('')
})

test('each language is found by the name that its own readers give it', () => {
  const names: Spoken<string> = OWN_NAME
  for (const lang of PublicLang.options) {
    const own = new Intl.DisplayNames([lang], { type: 'language' }).of(lang)
    expect(names[lang].toLowerCase()).toBe(own?.toLowerCase())
  }
  expect(othersThan('nl')).toHaveLength(PublicLang.options.length - 1)
  expect(othersThan('nl')).not.toContain('nl')
  expect(othersThan('nl', ['nl'])).toEqual([])
})
