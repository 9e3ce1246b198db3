// Where a rule comes from when its own text was not read: that is said, and it is never called law.
import type { Source } from '../../term'

/** As others tell it: a trade body, a supervisor, a firm. */
export function secondary(article: string): Source {
  return { article, stateDate: null, confidence: 'secondary' }
}

/** Nobody looked it up. */
export function unread(article: string): Source {
  return { article, stateDate: null, confidence: 'unread' }
}
