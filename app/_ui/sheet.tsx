import type { Judgement, Phase } from '@/lib/core/procedure/processing'

const sheet = 'h-[18px] w-4 flex-none fill-none stroke-[1.25] stroke-current'
const mark = 'size-[13px] flex-none fill-none stroke-[1.5] stroke-current'

/** A sheet of paper that fills up as a case goes on; the shape says it, never a colour. */
export function Sheet({ phase, label, className = sheet }: { phase: Phase; label?: string; className?: string }) {
  const drawing = <use href={`#p-${phase}`} />
  if (!label) {
    return (
      <svg className={className} aria-hidden="true">
        {drawing}
      </svg>
    )
  }
  return (
    <svg className={className} role="img" aria-label={label}>
      {drawing}
    </svg>
  )
}

/** Full, half, open, a dash; dashed when nothing was judged yet. */
export function JudgementMark({ judgement }: { judgement: Judgement | null }) {
  return (
    <svg className={mark} aria-hidden="true">
      <use href={`#j-${judgement ?? 'open'}`} />
    </svg>
  )
}
