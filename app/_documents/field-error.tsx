import { documentWords } from '@/lib/catalogues/public/document/words'
import type { PublicLang } from '@/lib/core/shared/language'

const sign =
  "before:absolute before:top-1 before:left-0 before:size-5 before:rounded-full before:bg-page-danger before:text-center before:font-house before:text-[0.875rem]/5 before:font-[700] before:text-page-canvas before:content-['!'/'']"

/** What to do about a field, in its own words. */
export function FieldError({ id, says, lang }: { id: string; says: string | null | undefined; lang: PublicLang }) {
  if (!says) return null
  return (
    <span className={`relative mt-1 block pl-7.5 font-semibold text-page-danger ${sign}`} id={id}>
      <span className="sr-only">{documentWords[lang].error}: </span>
      {says}
    </span>
  )
}
