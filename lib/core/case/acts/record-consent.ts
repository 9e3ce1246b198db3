// Consent of whom somebody speaks for (secrecy: Wkkgz 23).
import { z } from 'zod'
import { Id } from '@/lib/core/shared/id'
import { ok, refuse } from '@/lib/core/shared/result'
import { act } from '../act'
import { NO_PARTY } from '../who-may'

/** Whether the person who is spoken for agrees: asked and heard, or not needed after all. */
export const recordConsent = act('record-consent', {
  shape: { party: Id, consent: z.enum(['given', 'not-needed']) },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'when-others-acted',
  tells: ['consent-recorded'],
  decide(complaint, { consent, ...said }) {
    const party = complaint.parties.find(({ id, role }) => id === said.party && role === 'representative')
    if (!party) return refuse({ kind: 'unknown-party' })
    return ok(party.consent === consent ? [] : [{ type: 'consent-recorded', party: party.id, consent }])
  },
  button: null,
})
