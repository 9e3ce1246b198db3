import { langOf, type PublicLang } from '@/lib/core/shared/language'

/** The language that an address asks for. */
export function langIn(request: Request): PublicLang | null {
  return langOf(new URL(request.url).searchParams.get('lang'))
}
