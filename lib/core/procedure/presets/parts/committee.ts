// Sectors in which a committee from outside judges and the organisation answers to it: youth care, Veilig Thuis, schools, housing.
import type { Words } from '@/lib/core/shared/words'
import type { LetterItem, Step, Task } from '../../processing'
import type { Source } from '../../term'
import { HANDLER, letterItem, ownTerm, STEPS } from '../standard-parts'
import { office } from './people'

export const COMMITTEE = 'committee'

/** The usual steps, of which the committee takes the inquiry. */
export const COMMITTEE_STEPS: Step[] = STEPS.map((step) =>
  step.phase === 'in-treatment'
    ? {
        ...step,
        happens: {
          nl: 'De klachtencommissie zoekt uit wat er is gebeurd. U kunt uw verhaal doen. De persoon over wie u klaagt, kan dat ook.',
          en: 'The complaints committee looks into what happened. You can tell your side. So can the person you complain about.',
        },
        by: COMMITTEE,
      }
    : step,
)

/** Handing the complaint to a committee of the size the law wants. */
export function toCommittee(from: 'submitted' | 'received', source: Source | null): Task {
  return {
    id: 'to-committee',
    title: {
      nl: 'De klacht naar de klachtencommissie sturen: ten minste 3 leden, met een voorzitter van buiten',
      en: 'Sending the complaint to the complaints committee: at least 3 members, with a chair from outside',
    },
    by: HANDLER,
    due: ownTerm(1, 'weeks', from),
    source,
  }
}

/** What the organisation says to the committee's judgement, within the time that the law gives it. */
export function reaction(id: string, title: Words, by: string, source: Source): Task {
  return { id, title, by, due: ownTerm(10, 'weeks', 'submitted'), source }
}

/** What stands in the committee's judgement; `organisation` is the item of the letter that answers to it. */
export function judgementItems(judged: Source, advised: Source, organisation: LetterItem): LetterItem[] {
  return [letterItem('judgement', true, judged), letterItem('recommendations', false, advised), organisation]
}

/** The committee, and from whom its chair stands apart. */
export function committeeOf(nl: string, en: string) {
  return office(
    COMMITTEE,
    {
      nl: ['De klachtencommissie', `Luistert naar beide kanten en geeft het oordeel. ${nl}`],
      en: ['The complaints committee', `Listens to both sides and gives the judgement. ${en}`],
    },
    { independent: true },
  )
}
