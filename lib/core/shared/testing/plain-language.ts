// How we write to people: one word for one thing, digits for numbers, short sentences, and none of the sentences that were
// taken out because they were wrong, untrue or not Dutch or English. For tests over everything that people read.
import { langOf, type PublicLang } from '../language'

/** Words in a sentence at most (ux.md, U12: B1; a name or a date may still make it longer than the aim of 15). */
const LONGEST_SENTENCE = 25

/** A language in which no sentence was taken out yet has none. */
const FORBIDDEN: { [lang in PublicLang]?: readonly (readonly [pattern: RegExp, instead: string])[] } = {
  nl: [
    [/\bheeft u\b|\bu heeft\b/i, 'hebt u'],
    [/bladzijde/i, 'pagina'],
    [/\b(de|deze|die|een|per|uw|onze|geen) email\b/i, 'e-mail'],
    [/\bde data\b/i, 'de datums, or de gegevens'],
    [/\bwe\b/i, 'wij'],
    [/\b(je|jij|jou|jouw|jullie)\b/i, 'u'],
    [/(?<!\p{L})(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|één keer)(?!\p{L})/iu, 'a digit'],
    [/\b(de|een|per|uw|onze) mail\b/i, 'e-mail'],
    [/telefonisch/i, 'per telefoon'],
    [/\b(degene|diegene)\b/i, 'de persoon'],
    [
      /\b(behandel\w*|lees|lezen|sturen|wissen|bewaren|afgerond)\b[^.!?]* (hem|haar)\b(?! \w+(heid|ing)\b)/i,
      'uw klacht',
    ],
    [/\bklacht\b[^.!?]*, (zij|haar|hem)\b/i, 'uw klacht'],
    [/redelijkerwijs|ontbinden om|te ontbinden/i, 'plain words'],
    [
      /zoals anderen|Dank dat|Mede door|in de stap:|mijn geld|niemand anders over|kan niet in het dossier/i,
      'what is true',
    ],
    [/nadat het gebeurde/i, 'nadat het is gebeurd'],
    [/altijd bellen/i, 'ook bellen of mailen'],
  ],
  en: [
    [/e-mail/i, 'email'],
    [/\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i, 'a digit'],
    [/thinks? along|\brubs\b|getting there together|in a weekend|gladly|as others render/i, 'English'],
    [/promised was|hear so\b|for whom do you|you complain for|the step:|reading along|stands at the foot/i, 'English'],
    [/\bat once\b/i, 'straight away'],
    [/\bwhoever\b/i, 'anyone, or the person who'],
  ],
}

/** What is wrong with these words, each as a sentence; nothing when they may be read by anybody. */
export function faultsIn(text: string, lang: PublicLang): string[] {
  const plain = text.replaceAll('\u00a0', ' ')
  const words = (FORBIDDEN[lang] ?? []).flatMap(([pattern, instead]) => {
    const found = pattern.exec(plain)?.[0]
    return found ? [`“${found}” (write ${instead}) in: ${plain}`] : []
  })
  const long = sentencesOf(plain).filter((sentence) => countWords(sentence) > LONGEST_SENTENCE)
  return [...words, ...long.map((sentence) => `${countWords(sentence)} words: ${sentence}`)]
}

/**
 * Every fault in a tree of words: texts, lines, lists and functions that make a text. Below `nl` and `en` the language is
 * known; elsewhere it is `lang`. `skip`: names under which something stands that is not ours to write.
 */
export function faultsBelow(tree: unknown, lang: PublicLang | null, skip: readonly string[] = []): string[] {
  if (typeof tree === 'string') return lang ? faultsIn(tree, lang) : []
  if (typeof tree === 'function') return faultsBelow(called(tree), lang, skip)
  if (Array.isArray(tree)) {
    if (isLine(tree)) return faultsBelow(joined(tree), lang, skip)
    return tree.flatMap((one) => faultsBelow(one, lang, skip))
  }
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) => {
    if (skip.includes(key)) return []
    return faultsBelow(value, langOf(key) ?? lang, skip)
  })
}

const SAMPLES: readonly unknown[] = ['maandag 30 november', 3, 1]

function called(make: unknown): unknown {
  for (const sample of SAMPLES) {
    try {
      return (make as (...args: unknown[]) => unknown)(sample, sample, sample)
    } catch {
      // Made for a number, or for nothing that a test can make up: the next one.
    }
  }
  return null
}

/** A line is runs of which at least one is more than text; a list of texts is read one by one. */
function isLine(list: readonly unknown[]): boolean {
  const isRun = (one: unknown) =>
    typeof one === 'object' && one !== null && 'text' in one && Object.keys(one).length <= 2
  return list.some(isRun) && list.every((one) => typeof one === 'string' || isRun(one))
}

function joined(line: readonly unknown[]): string {
  return line.map((run) => (typeof run === 'string' ? run : (run as { text: string }).text)).join('')
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/)
}

function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
