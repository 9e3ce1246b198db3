// Numbers that stand for words: in the index there is no word, and each organisation has numbers of its own.

/** What a word is in a case: of a name, of a text, or the whole of an address, a number, a postcode. */
export type MarkKind = 'name' | 'sound' | 'text' | 'email' | 'phone' | 'postcode' | 'part' | 'slip'

/** How many cases share the numbers of a word; must be what app.seek_cases says. */
export const CASES_TOGETHER = 8192

/** 31 bits, so that it is never below nought. */
type Mark = number

/** The number of this word in this organisation. */
export function markOf(tenantId: string, kind: MarkKind, word: string): Mark {
  return settled(hashed(hashed(hashed(0x811c9dc5, tenantId), kind), `:${word}`)) & 0x7fffffff
}

/** What turns a mark into that of one group of cases, and back: so the newest are found without reading of the older ones. */
export function maskOf(group: number): number {
  return Math.imul(group, 2_654_435_761) & 0x7fffffff
}

// FNV-1a, and the last steps of MurmurHash3: small, without chance, and good enough to keep a million words apart.
function hashed(seed: number, text: string): number {
  let hash = seed
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

function settled(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}
