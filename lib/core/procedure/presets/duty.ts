// Whether an organisation of a sector must have a procedure at all, by which rule, and what that rule wants in it: what
// somebody wants to know before they begin. It describes the sector, not one procedure, so no procedure holds it.
import type { AtDesk } from '@/lib/core/shared/language'
import type { Source } from '../term'

/** Something that must be in the procedure. Without a source it is good practice. */
type Held = { says: AtDesk<string>; source: Source | null }

/**
 * `law`: a law or decree obliges. `sometimes`: a law obliges some of them. `profession`: a by-law of the profession does.
 * `nobody`: nothing obliges, though a contract or a trade body may.
 */
export type Duty = {
  obliged: 'law' | 'sometimes' | 'profession' | 'nobody'
  says: AtDesk<string>
  source: Source | null
  holds: readonly Held[]
}

/** What must be in it, in both languages, with the article that wants it. */
export function holds(nl: string, en: string, source: Source | null): Held {
  return { says: { nl, en }, source }
}
