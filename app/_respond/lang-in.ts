import { type Lang, langOf } from '@/lib/core/shared/language'

/** The language that an address asks for. */
export function langIn(request: Request): Lang | null {
  return langOf(new URL(request.url).searchParams.get('lang'))
}
