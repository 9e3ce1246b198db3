import type { DeskLang } from '@/lib/core/shared/language'

/** The same address in this language. */
export function withLang(path: string, lang: DeskLang): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
}
