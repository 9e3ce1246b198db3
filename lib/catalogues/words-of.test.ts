import { describe, expect, test } from 'vitest'
import { type Tag, type Value, wordsOf } from './words-of'

type Words = {
  title: string
  hello: (values: { name: Value }) => string
  found: (values: { n: number }) => string
  tell: (values: { link: Tag }) => unknown[]
}

const words = wordsOf<Words, 'nl' | 'pl' | 'ar' | 'uk'>({
  nl: {
    title: "Foto's van vandaag",
    hello: 'Dag {name}',
    found: '{n, plural, one {# klacht} other {# klachten}}',
    tell: 'Was u dat niet? <link>Laat het weten</link>.',
  },
  pl: {
    title: 'Skargi',
    hello: 'Dzień dobry, {name}',
    found: '{n, plural, one {# skarga} few {# skargi} many {# skarg} other {# skargi}}',
    tell: '<link>Powiedz nam</link>, jeśli to nie Ty.',
  },
  ar: {
    title: 'الشكاوى',
    hello: 'مرحبا {name}',
    found:
      '{n, plural, zero {لا شكاوى} one {شكوى واحدة} two {شكويان} few {{n} شكاوى} many {{n} شكوى كثيرة} other {{n} شكوى}}',
    tell: 'لست أنت؟ <link>أخبرنا</link>.',
  },
  uk: {
    title: 'Скарги',
    hello: 'Добрий день, {name}',
    found: '{n, plural, one {# скарга} few {# скарги} many {# скарг} other {# скарги}}',
    tell: 'Це не Ви? <link>Скажіть нам</link>.',
  },
})

describe('words from a catalogue', () => {
  test('say what they say, apostrophes too, and put in what is given as it was given', () => {
    expect(words.nl.title).toBe("Foto's van vandaag")
    expect(words.nl.hello({ name: "{de} <Linde> 'x'" })).toBe("Dag {de} <Linde> 'x'")
    expect(words.nl.hello({ name: 1234 })).toBe('Dag 1234')
    expect(words.nl.hello({ name: '' })).toBe('Dag ')
  })

  test.each([
    ['nl', [1, 2, 21], ['1 klacht', '2 klachten', '21 klachten']],
    ['pl', [1, 2, 5, 12, 22, 25], ['1 skarga', '2 skargi', '5 skarg', '12 skarg', '22 skargi', '25 skarg']],
    ['uk', [1, 3, 5, 11, 21, 104], ['1 скарга', '3 скарги', '5 скарг', '11 скарг', '21 скарга', '104 скарги']],
    ['ar', [0, 1, 2, 3, 11, 100], ['لا شكاوى', 'شكوى واحدة', 'شكويان', '3 شكاوى', '11 شكوى كثيرة', '100 شكوى']],
  ] as const)('count as %s counts', (lang, numbers, said) => {
    expect(numbers.map((n) => words[lang].found({ n }))).toEqual(said)
  })

  test('put a link around the words that a language puts it around', () => {
    const link: Tag = (text) => ({ text, href: 'mailto:a@b.example' })
    expect(words.nl.tell({ link })).toEqual([
      'Was u dat niet? ',
      { text: 'Laat het weten', href: 'mailto:a@b.example' },
      '.',
    ])
    expect(words.pl.tell({ link })[0]).toEqual({ text: 'Powiedz nam', href: 'mailto:a@b.example' })
  })

  test('miss a variable loudly', () => {
    expect(() => words.nl.hello({} as { name: string })).toThrow(/name/)
  })

  test('do not compile without a key or a variable', () => {
    // @ts-expect-error a message asks for its variable
    expect(() => words.nl.hello()).toThrow()
    // @ts-expect-error a message knows its variable by name
    expect(() => words.nl.hello({ naam: 'x' })).toThrow()
    // @ts-expect-error what a catalogue does not have cannot be said
    expect(words.nl.bye).toBeUndefined()
    // @ts-expect-error a catalogue without a key is no catalogue of these words
    wordsOf<{ title: string; lead: string }, 'nl'>({ nl: { title: 'Dag' } })
  })
})
