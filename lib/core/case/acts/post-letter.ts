// Saying that a letter was brought: what is on paper is sent when somebody says so, and by the day they say (F38).
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import type { CasePromise, ComplaintCase } from '../complaint-case'
import { isLetter, letterKindOf, waysToBring, writtenOn } from '../consequences/by-hand'
import { afterPosting, countsOn } from '../consequences/posted'
import type { DecisionContext } from '../decision'
import { BroughtHow } from '../event-parts'
import type { Refusal } from '../refusals'
import { NO_PARTY } from '../who-may'

/**
 * The letter was posted, handed over or, where no postal address is known, read out by telephone, on this day. Refused before
 * it was written, for a day to come, and a second time. Whoever works the case may say so, also after closing.
 */
export const postLetter = act('post-letter', {
  shape: { promise: Id, on: CivilDate, how: BroughtHow },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'always',
  stale: 'never',
  tells: ['letter-posted'],
  decide(complaint, { on, how, ...said }, context) {
    const letter = complaint.promises.find(({ id }) => id === said.promise)
    if (!letter || !isLetter(letter)) return refuse({ kind: 'unknown-promise' })
    const problem = whyNot(complaint, { letter, on, how }, context)
    if (problem) return refuse(problem)
    const counts = countsOn(context.procedure.followUp.calendar, on, how)
    return ok([
      { type: 'letter-posted', promise: letter.id, on, how, counts },
      ...afterPosting(complaint, letter, counts, context),
    ])
  },
  button: null,
})

type Posting = { letter: CasePromise; on: CivilDate; how: BroughtHow }

function whyNot(complaint: ComplaintCase, { letter, on, how }: Posting, context: DecisionContext): Refusal | null {
  if (letter.doneOn) return { kind: 'already-posted', on: letter.doneOn }
  if (letter.state === 'lapsed') return { kind: 'letter-taken-back' }
  if (on > context.today) return { kind: 'date-in-future' }
  const written = writtenOn(complaint, letter)
  if (on < written) return { kind: 'posted-before-written', written }
  const kind = letterKindOf(letter)
  const person = complaint.parties.find(({ id }) => id === letter.to)?.person ?? ''
  const ways = waysToBring(letter, { hasPostalAddress: context.hasPostalAddress(person) })
  if (!ways.includes(how)) return { kind: 'has-to-be-written' }
  if (kind !== 'extension') return null
  const from = complaint.extensionLetter?.from
  const counts = countsOn(context.procedure.followUp.calendar, on, how)
  return from && counts > from ? { kind: 'extension-too-late', due: from } : null
}
