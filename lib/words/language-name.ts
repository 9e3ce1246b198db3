import type { DeskLang, PublicLang } from '@/lib/core/shared/language'

/** "Engels", "Dutch": what staff call a language that complainants speak. */
export function languageName(lang: PublicLang, desk: DeskLang): string {
  return new Intl.DisplayNames([desk], { type: 'language' }).of(lang) ?? lang
}
