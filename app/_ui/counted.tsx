import { COUNTED_EXACTLY } from '@/lib/core/insights/counted-exactly'
import { sayDigits } from '@/lib/core/insights/say-number'
import type { DeskLang, Spoken } from '@/lib/core/shared/language'

const more: Spoken<string> = { nl: 'meer dan', en: 'more than' }

/** How many there are; past what is counted exactly, that it is more: in few signs for who sees it, in words for who hears it. */
export function Counted({ n, lang }: { n: number; lang: DeskLang }) {
  if (n <= COUNTED_EXACTLY) return sayDigits(n, lang)
  return (
    <>
      <span aria-hidden="true">{COUNTED_EXACTLY}+</span>
      <span className="sr-only">{`${more[lang]} ${COUNTED_EXACTLY}`}</span>
    </>
  )
}
