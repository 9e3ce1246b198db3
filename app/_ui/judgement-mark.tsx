'use client'
import type { Judgement } from '@/lib/core/procedure/processing'

const SQUARE = 'M1.5 1.5h11v11h-11z'
const drawings: Record<Judgement | 'open', { line?: string; full?: string; dashed?: string }> = {
  upheld: { full: SQUARE },
  'partly-upheld': { line: SQUARE, full: 'M1.5 1.5v11h11z' },
  'not-upheld': { line: SQUARE },
  'no-finding': { line: 'M2 7h10' },
  open: { dashed: SQUARE },
}

/** Full, half, open, a dash; dashed when nothing was judged yet. */
export function JudgementMark({ judgement }: { judgement: Judgement | null }) {
  const { line, full, dashed } = drawings[judgement ?? 'open']
  return (
    <svg className="size-[13px] flex-none fill-none stroke-[1.5] stroke-current" viewBox="0 0 14 14" aria-hidden="true">
      {line ? <path d={line} /> : null}
      {full ? <path fill="currentColor" d={full} /> : null}
      {dashed ? <path strokeDasharray="2 2" d={dashed} /> : null}
    </svg>
  )
}
