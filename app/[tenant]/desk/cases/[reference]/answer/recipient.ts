import { type CasePage, nameOf, reachable } from '../case-page'

/** To whom the answer goes: who speaks for the complaint. */
export function recipient(page: CasePage): string {
  const [first] = reachable(page)
  return first ? nameOf(page, first) : ''
}
