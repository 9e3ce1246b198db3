import { documentWords } from '@/lib/catalogues/public/document/words'
import type { PublicLang } from '@/lib/core/shared/language'
import { small } from './looks'

/** The number by which people call their complaint, where one looks things up. */
export function ReferenceMargin({ reference, lang }: { reference: string; lang: PublicLang }) {
  return (
    <p className={`mb-4 page:mb-0 page:pt-[0.4375rem] ${small}`}>
      {documentWords[lang].number}{' '}
      <b className="ml-2 font-people text-[1.25rem]/6 font-normal tracking-[0.06em] text-page-ink [font-variant-numeric:lining-nums_tabular-nums] page:m-0 page:block page:text-[1.75rem]/9">
        {reference}
      </b>
    </p>
  )
}
