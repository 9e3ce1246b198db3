// The one ground of a procedure that named none: whoever refused wrote why.
import type { RefusalRules } from '../refusal'

export const EXPLAINED_IN_LETTER: RefusalRules['grounds'][number] = {
  id: 'other',
  words: { nl: 'Een andere reden, die in onze brief staat', en: 'Another reason, explained in our letter' },
  source: null,
}
