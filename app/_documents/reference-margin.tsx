import { documentWords } from '@/lib/catalogues/public/document/words'
import type { PublicLang } from '@/lib/core/shared/language'

/** The number by which people call their complaint, where one looks things up. */
export function ReferenceMargin({ reference, lang }: { reference: string; lang: PublicLang }) {
  return (
    <p className="margin reference">
      {documentWords[lang].number} <b>{reference}</b>
    </p>
  )
}
