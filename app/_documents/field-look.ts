const bar =
  'before:absolute before:inset-y-0 before:left-(--bar,-1.25rem) before:border-l-4 before:border-page-danger page:before:left-(--bar,calc(var(--spacing-spine)/-2-2px))'

/** A question; what is wrong with it has a bar on the spine, or where `--bar` says. */
export function fieldLook(wrong: boolean): string {
  return wrong ? `relative ${bar}` : 'relative'
}
