import { focusInside } from './focus'

/** The rail: views as set text with their counts in a column. */
export const rail = 'pt-3 pb-4 print:hidden'
export const railEntry = `group min-h-target items-center gap-2 px-4 py-0.5 hover:bg-sunk aria-[current]:bg-paper aria-[current]:font-semibold aria-[current]:shadow-[inset_3px_0_0_var(--color-accent),0_-1px_0_var(--color-rule),0_1px_0_var(--color-rule)] ${focusInside}`
export const railCount = 'text-muted group-aria-[current]:text-ink'
