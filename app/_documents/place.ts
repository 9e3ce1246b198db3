import type { PublicLang } from '@/lib/core/shared/language'

/** An organisation as its public pages know it, and the language they are read in. */
export type Place = {
  slug: string
  name: string
  accent: string | null
  lang: PublicLang
  languages: readonly PublicLang[]
  /** Whether the reader asked for this language, so that links must ask for it too. */
  chosen: boolean
}

/** An address below the organisation's own, in the language that is being read. */
export function addressIn(place: Place, path = ''): string {
  return withLang(`/${place.slug}${path}`, place)
}

/** Any address of ours, in the language that is being read. */
export function withLang(address: string, { lang, chosen }: Pick<Place, 'lang' | 'chosen'>): string {
  if (!chosen) return address
  const [path = '', anchor] = address.split('#')
  const asked = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
  return anchor === undefined ? asked : `${asked}#${anchor}`
}
