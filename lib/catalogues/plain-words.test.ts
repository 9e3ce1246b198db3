import { describe, expect, test } from 'vitest'
import { PublicLang } from '@/lib/core/shared/language'
import { faultsIn } from '@/lib/core/shared/testing/plain-language'
import { messagesIn, readRooms } from './testing/read-catalogues'
import { sayingsOf } from './testing/sayings-of'

const catalogues = readRooms().flatMap(({ audience, name, catalogues }) =>
  catalogues.map(({ lang, texts }) => ({
    file: `${audience}/${name}/${lang}.json`,
    lang: PublicLang.parse(lang),
    texts,
  })),
)

/** Said as the law says it (Algemene termijnenwet, article 2). */
const OF_THE_LAW = ['reasons.two-ordinary-days']

describe('what is said to people', () => {
  test.each(catalogues)('$file is one word for one thing, in short sentences', ({ lang, texts }) => {
    const ours = messagesIn(texts).filter(([key]) => !OF_THE_LAW.includes(key))
    const sayings = ours.flatMap(([, message]) => sayingsOf(message, lang))
    expect(sayings.length).toBeGreaterThan(0)
    expect(sayings.flatMap((saying) => faultsIn(saying, lang))).toEqual([])
  })

  test('is read whole: each form of a number, and what stands between tags', () => {
    expect(sayingsOf('{n, plural, one {# bericht} other {# berichten}}', 'nl')).toEqual(['3 berichten', '1 bericht'])
    expect(sayingsOf('Was u dat niet? <tell>Laat het weten</tell>.', 'nl')).toEqual(['Was u dat niet? Laat het weten.'])
    expect(sayingsOf('{way, select, post {per post} other {per e-mail}}', 'nl')).toEqual(['per post', 'per e-mail'])
  })
})
