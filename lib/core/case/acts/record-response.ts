// What the person complained about, or a witness, says.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import type { CaseParty } from '../complaint-case'
import { keep } from '../consequences/pending'
import { ToldHow } from '../event-parts'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/** Their words, with the day and the way they came. Never too late: what came after its term is read all the same. */
export const recordResponse = act('record-response', {
  shape: { party: Id, text: Body, on: CivilDate, how: ToldHow },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'never',
  tells: ['response-recorded'],
  decide(complaint, { party, text, on, how }, { today, keepText }) {
    const speaker = complaint.parties.find((one) => one.id === party && answersFor(one))
    if (!speaker) return refuse({ kind: 'unknown-party' })
    if (on > today) return refuse({ kind: 'date-in-future' })
    return ok([
      { type: 'response-recorded', party, text: keepText(text), on, how },
      ...(speaker.role === 'subject' ? keep(complaint, ['response'], on) : []),
    ])
  },
  button: (complaint, { today }) => {
    const speaker = complaint.parties.find(answersFor)
    return speaker ? { party: speaker.id, text: SOME_TEXT, on: today, how: 'in-person' } : null
  },
})

function answersFor({ role }: Pick<CaseParty, 'role'>): boolean {
  return role === 'subject' || role === 'witness'
}
