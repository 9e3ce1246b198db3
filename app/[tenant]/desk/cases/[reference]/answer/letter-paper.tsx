import type { ReactNode } from 'react'
import type { PublicLang } from '@/lib/core/shared/language'
import { formatReference } from '@/lib/core/shared/reference'

type LetterPaperProps = {
  lang: PublicLang
  organisation: string
  address?: string | null
  date: string | null
  reference: string
  children: ReactNode
}

/** A letter as its reader holds it: who sends it and when, and below it the words. */
export function LetterPaper({ lang, organisation, address = null, date, reference, children }: LetterPaperProps) {
  return (
    <article
      className="border border-rule bg-paper px-11 py-9 font-people text-[0.875rem]/5.5 max-wide:px-4 max-wide:py-6"
      lang={lang}
    >
      <div className="flex justify-between gap-4 pb-4 font-house text-meta text-muted">
        <span className="min-w-0 wrap-anywhere">
          <b className="block font-people text-[1.0625rem]/5.5 text-ink" dir="auto">
            {organisation}
          </b>
          {address}
        </span>
        <span className="whitespace-nowrap">
          {date}
          <br />
          {formatReference(reference)}
        </span>
      </div>
      {children}
    </article>
  )
}
