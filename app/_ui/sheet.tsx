import type { Judgement, Phase } from '@/lib/core/procedure/processing'

/** A sheet of paper that fills up as a case goes on; the shape says it, never a colour. */
export function Sheet({ phase, label }: { phase: Phase; label?: string }) {
  const drawing = <use href={`#p-${phase}`} />
  if (!label) {
    return (
      <svg className="sheet" aria-hidden="true">
        {drawing}
      </svg>
    )
  }
  return (
    <svg className="sheet" role="img" aria-label={label}>
      {drawing}
    </svg>
  )
}

/** Full, half, open, a dash; dashed when nothing was judged yet. */
export function JudgementMark({ judgement }: { judgement: Judgement | null }) {
  return (
    <svg className="j" aria-hidden="true">
      <use href={`#j-${judgement ?? 'open'}`} />
    </svg>
  )
}
