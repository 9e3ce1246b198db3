// What the person complained about, or a witness, says.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import type { CaseParty, CasePromise, ComplaintCase } from '../complaint-case'
import { isPending } from '../consequences/pending'
import { ToldHow } from '../event-parts'
import { SOME_TEXT } from '../tryout'
import { NO_PARTY } from '../who-may'

/**
 * Their words, with the day and the way they came: written down by a colleague, or by themselves on their own page. Never too
 * late: what came after its term is marked, and read all the same, also in a case that was closed.
 */
export const recordResponse = act('record-response', {
  shape: { party: Id, text: Body, on: CivilDate, how: ToldHow },
  who: { member: 'work-cases', party: { ...NO_PARTY, subject: 'by-link', witness: 'by-link' } },
  when: 'always',
  stale: 'never',
  tells: ['response-recorded'],
  decide(complaint, { party, text, ...said }, { today, keepText, actor }) {
    const speaker = complaint.parties.find((one) => one.id === party && answersFor(one))
    if (!speaker) return refuse({ kind: 'unknown-party' })
    // What they write themselves came today, on their page, whatever the form says.
    const { on, how } = actor.kind === 'party' ? { on: today, how: 'page' as const } : said
    if (on > today) return refuse({ kind: 'date-in-future' })
    const asked = complaint.promises.filter((promise) => promise.kind === 'response' && isOf(speaker, promise))
    const last = asked.at(-1)
    return ok([
      {
        type: 'response-recorded',
        party,
        text: keepText(text),
        on,
        how,
        ...(last && on > last.due ? { late: true as const } : {}),
      },
      ...asked.filter(isPending).map(({ id }) => ({ type: 'promise-kept' as const, promise: id, on })),
    ])
  },
  button: (complaint, { today }) => {
    const speaker = complaint.parties.find(answersFor)
    return speaker && isOpen(complaint) ? { party: speaker.id, text: SOME_TEXT, on: today, how: 'in-person' } : null
  },
})

function answersFor({ role, removed }: Pick<CaseParty, 'role' | 'removed'>): boolean {
  return (role === 'subject' || role === 'witness') && !removed
}

/** One of before each had their own waits for whoever is complained about. */
function isOf({ id, role }: CaseParty, { of }: CasePromise): boolean {
  return of === undefined ? role === 'subject' : of === id
}

function isOpen({ phase }: ComplaintCase): boolean {
  return phase !== 'closed'
}
