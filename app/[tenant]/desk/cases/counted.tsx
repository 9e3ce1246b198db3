import { COUNTED_EXACTLY } from '@/lib/core/insights/counted-exactly'
import type { DeskWords } from '../words/nl'

/** How many there are; past what is counted exactly, that it is more: in few signs for who sees it, in words for who hears it. */
export function Counted({ n, words }: { n: number; words: DeskWords }) {
  if (n <= COUNTED_EXACTLY) return n
  return (
    <>
      <span aria-hidden="true">{COUNTED_EXACTLY}+</span>
      <span className="sr-only">{words.list.moreThan}</span>
    </>
  )
}
