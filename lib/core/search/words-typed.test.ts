import { expect, test } from 'vitest'
import { askedFor } from './asked-for'
import { excerptOf } from './excerpt'
import { finds } from './testing/finds'

test.each([
  ['Er waren twee klachten over de wachttijden.', 'klacht'],
  ['Er was een klacht over de wachttijd.', 'klachten wachttijden'],
  ['Wij stuurden brieven.', 'brief'],
  ['De brief kwam niet.', 'brieven'],
  ['Alle huizen in de straat', 'huis'],
  ['Hij wachtte op de behandeling', 'behandelingen'],
  ['I was waiting for two weeks', 'waited'],
  ['Both complaints were late', 'complaint'],
  ['De verzekeringen betaalden niet', 'verzekering'],
  ['Lekkages in de kelder', 'lekkage'],
  ['De lekkageschade is groot', 'lekkage'],
  ['Ik belde de medewerker', 'medewerkers'],
  ['Een vergoeding van de reiskosten', 'reiskosten vergoeding'],
  // One slip, and two in a long word.
  ['Er is een lekkage', 'lekage'],
  ['Er is een lekkage', 'lekkgae'],
  ['De verzekering betaalt', 'verzkering'],
  ['De verzekering betaalt', 'verzkerng'],
  // A slip in one where there are several, and the reverse.
  ['Er waren twee klachten', 'klaht'],
  ['Er was een klacht', 'klahten'],
  ['De wachttijden zijn te lang', 'wachtijd'],
  ['De wachttijd is te lang', 'wachtijden'],
  ['Wij stuurden brieven', 'breif'],
  ['De brief kwam niet', 'breiven'],
  ['Alle straten lagen open', 'sraat'],
  ['De straat lag open', 'sraten'],
  ['Er zijn afspraken gemaakt', 'afspaak'],
  ['De wachtlijsten zijn lang', 'wahctlijst'],
  ['Lekkages in de kelder', 'lekage'],
  ['Er zijn veel onduidelijkheden', 'onduidelikheid'],
  ['De medewerker zei niets', 'medwerkers'],
  ['Alle stoelen waren bezet', 'stoeel'],
  ['De ziektes van mijn moeder', 'zeikte'],
  // Typed in two words what is one.
  ['Ik zat in de wachtkamer', 'wacht kamer'],
  ['De zorgverlener kwam niet', 'zorg verlener'],
  ['Geboren op 12-03-1956 in Ede', '12-03-1956'],
  ['Het was een café', 'cafe'],
  ['Mijn meldnummer was M123456.', 'm123456'],
  ['Factuurnummer 20231234', '20231234'],
  ['Bel mij op 06-12345678', '0612345678'],
  ['Mail naar jan@voorbeeld.nl', 'jan@voorbeeld.nl'],
])('"%s" is found by "%s"', (text, typed) => {
  expect(finds({ texts: [text] }, typed)).toBe(true)
})

test.each([
  ['Er is een lekkage', 'lkage'],
  ['Het was koud', 'kood'],
  ['De verzekering betaalt', 'vrzkrng'],
  ['Er was een klacht', 'klacht bus'],
  ['De bas speelde', 'bussen'],
  ['De krachten namen af', 'klaht'],
  ['Geboren op 12-03-1956 in Ede', '12-04-1956'],
])('"%s" is not found by "%s"', (text, typed) => {
  expect(finds({ texts: [text] }, typed)).toBe(false)
})

const NUMBERS = ['+31612345678', '06-12 34 56 78', '0612345678', '0031 6 1234 5678', '+31 (0)6 12345678', '06–12345678']

test.each(NUMBERS.flatMap((kept) => NUMBERS.map((typed) => [kept, typed])))('%s is found by %s', (kept, typed) => {
  expect(finds({ phones: [kept] }, typed)).toBe(true)
})

test.each(['12345678', '1234 5678', '345678', '612345678'])('a number is found by its last digits, %s', (typed) => {
  expect(finds({ phones: ['+31612345678'] }, typed)).toBe(true)
})

test('a postcode with other letters is another place, and a year before a little word is no postcode', () => {
  expect(finds({ texts: ['Dorpsstraat 1\n3811 AE Amersfoort'] }, '3811XK')).toBe(false)
  expect(finds({ texts: ['Het ging in 2024 al eens mis.'] }, '2024 in')).toBe(true)
})

test.each(['3811 AE', '3811ae', '3811-AE', '3811'])('a postcode is found by %s', (typed) => {
  expect(finds({ texts: ['Dorpsstraat 1\n3811 AE Amersfoort'] }, typed)).toBe(true)
})

test('an address is found by all of it, and by its parts', () => {
  for (const typed of ['Jan.Jansen@Voorbeeld.nl', 'voorbeeld', 'jan.jansen'])
    expect(finds({ emails: ['jan.jansen@voorbeeld.nl'] }, typed), typed).toBe(true)
})

test.each(['', ' ', '%', '_', '*', 'a', "'", '\u0000', '\\', 'de het een', '—', '"'])(
  'of %j there is nothing to look for',
  (typed) => {
    expect(askedFor(typed)).toEqual([])
  },
)

test('of ten thousand characters the first words are looked for, at once', () => {
  for (const typed of [
    'woord '.repeat(2_000),
    'x'.repeat(10_000),
    '%'.repeat(10_000),
    'a@'.repeat(5_000),
    '1 '.repeat(5_000),
    "d'".repeat(5_000),
  ]) {
    const began = performance.now()
    expect(askedFor(typed).length).toBeLessThanOrEqual(6)
    expect(performance.now() - began).toBeLessThan(100)
  }
})

test('an excerpt has the word as it is written, in the middle of what stands around it', () => {
  const text = `${'Eerst iets anders. '.repeat(20)}Toen kwam de brief over de lekkages in de kelder.${' En meer.'.repeat(40)}`
  const excerpt = excerptOf(text, askedFor('lekkage'))
  expect(excerpt?.found).toBe('lekkages')
  expect(excerpt?.before).toMatch(/^… .*de brief over de $/)
  expect(excerpt?.after).toMatch(/^ in de kelder\..* …$/)
  expect(excerptOf(text, askedFor('fiets'))).toBeNull()
})
