import type { DeskLang } from '@/lib/core/shared/language'

/** English for a browser that prefers it to Dutch; Dutch for everyone else, because that is where we are. */
export function preferredLang(acceptLanguage: string | null): DeskLang {
  const wanted = (acceptLanguage ?? '').slice(0, 500).split(',').map(weighed)
  const best = (lang: DeskLang) => Math.max(0, ...wanted.filter((one) => one.lang === lang).map((one) => one.weight))
  return best('en') > best('nl') ? 'en' : 'nl'
}

// "en-GB;q=0.8"
function weighed(part: string): { lang: string; weight: number } {
  const [tag = '', quality] = part.split(';q=')
  const weight = quality === undefined ? 1 : Number.parseFloat(quality)
  return { lang: tag.trim().slice(0, 2).toLowerCase(), weight: Number.isFinite(weight) ? weight : 0 }
}
