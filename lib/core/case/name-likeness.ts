// A complainant types a name as they heard it. When it is like a member's, that member may be the one complained about.
import { foldLetters } from '@/lib/core/shared/fold-letters'
import { soundsOf } from '@/lib/core/shared/name-sounds'
import { soundDistance } from '@/lib/core/shared/sound-distance'

/** A name taken apart once, to be held beside many others: its words, and its neighbours written as one. */
type KnownName = { words: Heard[]; joined: Heard[] }

/**
 * Whether a typed name may be this member: one of the names is the same, sounds the same, or is one slip away (from four
 * letters on), however it is spelled and however its parts are joined. Rather too often than too seldom: a person then says
 * whether it is them.
 */
export function isLike(typed: string, memberName: string): boolean {
  return mayBe(typedName(typed), knownName(memberName))
}

/** What somebody typed: every word counts, for nobody knows which of them is the name. */
export function typedName(text: string): KnownName {
  const words = wordsOf(text)
  return { words: [...new Set(words)].map(heardAs), joined: [...new Set(joinedOf(words))].map(heardAs) }
}

/** The name of somebody we know: the words that say who it is. */
export function knownName(name: string): KnownName {
  const words = wordsOf(name)
  return { words: telling(words).map(heardAs), joined: joinedOf(words).map(heardAs) }
}

/** Whether what was typed may be this person. */
export function mayBe(typed: KnownName, known: KnownName): boolean {
  const alike = (same: (a: Heard, b: Heard) => boolean, those: Heard[], others: Heard[]) =>
    those.some((one) => others.some((other) => same(one, other)))
  return (
    alike(sameName, known.words, typed.words) ||
    alike(sameWhenJoined, known.words, typed.joined) ||
    alike(sameWhenJoined, known.joined, typed.words) ||
    alike(sameWhenJoined, known.joined, typed.joined)
  )
}

type Heard = { letters: string; sounds: string }

function heardAs(word: string): Heard {
  return { letters: word, sounds: soundsOf(BY_NAME[word] ?? word) }
}

/** The words of a name that say who it is; all of them when there are no others. */
function telling(words: string[]): string[] {
  const own = words.filter((word) => !isInitial(word) && !SMALL.has(word))
  return own.length > 0 ? own : words.filter((word) => !isInitial(word))
}

/** One Latin letter is no name; one Chinese character is. */
function isInitial(word: string): boolean {
  return word.length === 1 && /\p{Script=Latin}/u.test(word)
}

/** Words between the names that say nothing about who it is. */
const SMALL = new Set(
  `de den der het van von zu ten ter te el al ul la le les du des di da del dos in op aan bin ben bint ibn abu abou ait oulad
  mevrouw meneer mevr mw dhr dr drs mr mrs ms ir ing prof zuster juf meester heer`.split(/\s+/),
)

/** What is written here as it is said, for names that a Dutch ear turned into another word: Sjors is George. */
const BY_NAME: Record<string, string> = Object.assign(Object.create(null), {
  george: 'sjors',
  georges: 'sjors',
  jacques: 'sjaak',
  jacky: 'sjakie',
  charles: 'sjarel',
  charel: 'sjarel',
  jeanne: 'sjaan',
  jeannette: 'sjanet',
  jeanette: 'sjanet',
  john: 'sjon',
  johnny: 'sjonnie',
  michael: 'maikel',
  joseph: 'josef',
  james: 'djeems',
  hugh: 'joe',
  wayne: 'ween',
  jorge: 'gorge',
})

function wordsOf(name: string): string[] {
  return foldLetters(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

/** Two or three neighbours written as one: Abdel Karim and Abdelkarim, van den Berg and Vandenberg. */
function joinedOf(words: string[]): string[] {
  return words.flatMap((word, at) => {
    const [second = '', third = ''] = [words[at + 1], words[at + 2]]
    const rows = [second, third && second + third].filter((row) => word.length + row.length >= 5)
    // "van den" alone is nobody's name.
    return rows.filter((row) => row !== '' && !SMALL.has(row === second ? second : third)).map((row) => word + row)
  })
}

function sameName(a: Heard, b: Heard): boolean {
  if (a.letters === b.letters) return true
  if (a.sounds === '' || b.sounds === '') return false
  const most = slackFor(Math.min(a.sounds.length, b.sounds.length))
  if (soundDistance(a.sounds, b.sounds, most) <= most) return true
  return Math.min(a.letters.length, b.letters.length) >= 4 && withinOneSlip(a.letters, b.letters)
}

/** What was written together or apart is long, and must sound nearly the same. */
function sameWhenJoined(a: Heard, b: Heard): boolean {
  if (a.letters === b.letters) return true
  return Math.min(a.sounds.length, b.sounds.length) >= 5 && soundDistance(a.sounds, b.sounds, 0.5) <= 0.5
}

/** How much two names may differ and still be alike, by how many sounds the shorter one has. */
function slackFor(sounds: number): number {
  if (sounds < 3) return 0
  if (sounds === 3) return 0.25
  return sounds === 4 ? 0.5 : 1
}

/** One letter more, less or other, or two that changed places. Linear: walks both words once. */
function withinOneSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && long[i] === short[i]) i++
  if (long.length !== short.length) return long.slice(i + 1) === short.slice(i)
  if (long.slice(i + 1) === short.slice(i + 1)) return true
  return long[i] === short[i + 1] && long[i + 1] === short[i] && long.slice(i + 2) === short.slice(i + 2)
}
