// What the law check says of a body that can be gone to without our answer.
import type { Period } from '@/lib/core/calendar/period'
import { periodSpelled } from '@/lib/core/calendar/period-in-words'
import type { AtDesk } from '@/lib/core/shared/language'

/** That the procedure does not say so, or says a later day than the law. */
export function openingSaid(kind: 'body-opening-unsaid' | 'body-opens-too-late', period: Period): AtDesk<string> {
  const [nl, en] = [periodSpelled(period, 'nl'), periodSpelled(period, 'en')]
  return kind === 'body-opening-unsaid'
    ? {
        nl: `Na ${nl} zonder antwoord kan iemand daar al heen. Zet dat erbij.`,
        en: `After ${en} without an answer someone can go there already. Say so.`,
      }
    : {
        nl: `De wet opent deze weg al na ${nl} zonder antwoord.`,
        en: `The law opens this way after ${en} without an answer.`,
      }
}
