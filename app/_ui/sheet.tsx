'use client'
// A sheet of paper that fills up as a case goes on; the shape says it, never a colour.
import type { Phase } from '@/lib/core/procedure/processing'

/** Stands once on a page that shows sheets, which point at its drawings. */
export function SheetDrawings() {
  return (
    <svg className="sr-only" aria-hidden="true" focusable="false">
      <defs>
        <g id="leaf">
          <path d="M2.5 1.5h7.4l3.6 3.6v11.4h-11z" />
          <path d="M9.9 1.5v3.6h3.6" />
        </g>
        <symbol id="p-received" viewBox="0 0 16 18">
          <use href="#leaf" />
        </symbol>
        <symbol id="p-assessing" viewBox="0 0 16 18">
          <use href="#leaf" />
          <path d="M5 8.2h6" />
        </symbol>
        <symbol id="p-in-treatment" viewBox="0 0 16 18">
          <use href="#leaf" />
          <path d="M5 8.2h6M5 10.8h6" />
        </symbol>
        <symbol id="p-waiting-for-complainant" viewBox="0 0 16 18">
          <g strokeDasharray="2 1.6">
            <use href="#leaf" />
          </g>
          <path d="M6.3 8.6v4.6M9.7 8.6v4.6" />
        </symbol>
        <symbol id="p-answered" viewBox="0 0 16 18">
          <path fill="currentColor" d="M2.5 1.5h7.4l3.6 3.6v11.4h-11z" />
          <path className="fill-none stroke-paper stroke-[1.5px]" d="M5 8.2h6M5 10.8h6M5 13.4h6" />
        </symbol>
        <symbol id="p-closed" viewBox="0 0 16 18">
          <use href="#leaf" />
          <path d="M5.2 10.6l2 2.1 3.8-4.4" />
        </symbol>
      </defs>
    </svg>
  )
}

/** The sheet of one case beside words that say the same. */
export function Sheet({ phase }: { phase: Phase }) {
  return (
    <svg className="h-[18px] w-4 flex-none fill-none stroke-[1.25] stroke-current" aria-hidden="true">
      <use href={`#p-${phase}`} />
    </svg>
  )
}

/** A sheet that says its phase itself, one of many: its looks are said once, around them all. */
export function SheetOfMany({ phase, label }: { phase: Phase; label: string }) {
  return (
    <svg role="img" aria-label={label}>
      <use href={`#p-${phase}`} />
    </svg>
  )
}
