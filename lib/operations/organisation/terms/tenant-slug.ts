// The address of an organisation: /zonnehof-thuiszorg. Made from its name, or chosen; it never changes afterwards,
// because it stands in letters, on posters and in links that people kept.
import { reservedSlugs } from './reserved-slugs'

const SHORTEST_SLUG = 2
const LONGEST_SLUG = 40

type SlugProblem = 'not-a-slug' | 'too-short' | 'too-long' | 'reserved'

const characters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  '&': ' en ',
  '@': ' at ',
}

/** The address that a name asks for: "Basisschool De Ĳssel & Zn." becomes `basisschool-de-ijssel-en-zn`. */
export function slugFor(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’`]/gu, '')
    .replace(/[ßøæœđłþ&@]/gu, (character) => characters[character] ?? '')
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '')
  const slug = joined(words)
  return slugProblem(slug) === null ? slug : joined(['organisatie', ...words])
}

/** What is wrong with an address that someone chose, or null. Whether it is taken only the database knows. */
export function slugProblem(slug: string): SlugProblem | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return 'not-a-slug'
  if (slug.length < SHORTEST_SLUG) return 'too-short'
  if (slug.length > LONGEST_SLUG) return 'too-long'
  return reservedSlugs.has(slug) ? 'reserved' : null
}

/** Other addresses for when this one is taken: `zonnehof-2`, `zonnehof-3` and on. */
export function otherSlugs(slug: string, count: number): string[] {
  const stem = slug.slice(0, LONGEST_SLUG - 4).replace(/-+$/, '')
  return Array.from({ length: count }, (_, index) => `${stem}-${index + 2}`)
}

// Whole words as long as they fit; a first word that is too long by itself is cut.
function joined(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`
    if (longer.length > LONGEST_SLUG) break
    slug = longer
  }
  return slug
}
