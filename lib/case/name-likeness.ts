// A complainant types a name as they heard it. When it is like a member's, that member may be the one complained about.

/**
 * Whether a typed name may be this member: one of the names is the same, however short ("Li"), or one slip away from four
 * letters on ("Smid", "Janssen"). Rather too often than too seldom: a person then says whether it is them.
 */
export function isLike(typed: string, memberName: string): boolean {
  const heard = wordsOf(typed)
  const known = telling(wordsOf(memberName))
  return known.some((word) => heard.some((other) => sameName(word, other)))
}

/** The words of a name that say who it is; all of them when there are no others. */
function telling(words: string[]): string[] {
  const own = words.filter((word) => word.length > 1 && !SMALL.has(word))
  return own.length > 0 ? own : words.filter((word) => word.length > 1)
}

/** Words between the names that say nothing about who it is. */
const SMALL = new Set([
  'de',
  'den',
  'der',
  'het',
  'van',
  'von',
  'ten',
  'ter',
  'el',
  'al',
  'la',
  'le',
  'in',
  'op',
  'aan',
  'mevrouw',
  'meneer',
  'mevr',
  'dhr',
  'dr',
  'drs',
  'mr',
  'mrs',
  'ms',
  'ir',
  'zuster',
  'juf',
  'meester',
])

function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

function sameName(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 4) return false
  return withinOneSlip(a, b)
}

/** One letter more, less or other. Linear: walks both words once. */
function withinOneSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && long[i] === short[i]) i++
  const rest = long.length === short.length ? short.slice(i + 1) : short.slice(i)
  return long.slice(i + 1) === rest
}
