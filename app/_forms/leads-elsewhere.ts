type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>
type Link = Pick<HTMLAnchorElement, 'href' | 'target' | 'hasAttribute'>
type Here = Pick<Location, 'origin' | 'pathname' | 'search'>

/** Whether this click follows the link to another page of ours in this window. Other sites: the browser asks itself. */
export function leadsElsewhere(click: Click, link: Link, here: Here): boolean {
  if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return false
  if (!URL.canParse(link.href) || link.hasAttribute('download')) return false
  if (link.target && link.target !== '_self') return false
  const to = new URL(link.href)
  return to.origin === here.origin && (to.pathname !== here.pathname || to.search !== here.search)
}
