// Whoever agreed to a later answer takes that back: what was promised on it stands, nothing more can be done with it.
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { Body } from '../case-text'
import { ConsentWay } from '../event-parts'
import { NO_PARTY } from '../who-may'
import { whyNoConsent } from '../written-consent'

/** The complainant no longer agrees to a later date. A date that was lawfully put off on their word is not brought back. */
export const withdrawAgreement = act('withdraw-agreement', {
  shape: { promise: Id, on: CivilDate, way: ConsentWay, text: Body },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['agreement-withdrawn'],
  decide(complaint, { promise, on, way, text }, { today, keepText }) {
    const made = complaint.promises.find(({ id }) => id === promise)
    if (!made) return refuse({ kind: 'unknown-promise' })
    if (!made.agreed) return refuse({ kind: 'nothing-agreed' })
    const problem = whyNoConsent(complaint, { party: made.agreed.party, on }, today)
    if (problem) return refuse(problem)
    if (on < made.agreed.on) return refuse({ kind: 'consent-day-not-possible' })
    return ok([{ type: 'agreement-withdrawn', promise, on, way, text: keepText(text) }])
  },
  button: null,
})
