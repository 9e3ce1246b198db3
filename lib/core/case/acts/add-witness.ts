// Somebody who was there.
import { z } from 'zod'
import { ok } from '@/lib/core/shared/result'
import { act } from '../act'
import { NO_PARTY } from '../who-may'

/** A witness, by name: they can be invited, and what they say is written down. They read nothing of the case. */
export const addWitness = act('add-witness', {
  shape: { name: z.string().trim().min(1).max(200) },
  who: { member: 'work-cases', party: NO_PARTY },
  when: 'while-open',
  stale: 'never',
  tells: ['party-added'],
  decide(_complaint, { name }, { newId, keepName }) {
    const nothing = { capacity: null, consent: null, member: null, suspects: [], wantsToHear: false }
    return ok([{ type: 'party-added', party: { id: newId(), role: 'witness', person: keepName(name), ...nothing } }])
  },
  button: null,
})
