/** What lies against the edge of a pane or of the window carries the mark of focus inside: outside it would be cut off. */
export const focusInside = 'focus-visible:-outline-offset-3 focus-visible:shadow-[inset_0_0_0_6px_var(--color-halo)]'
