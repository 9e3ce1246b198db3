// Consent in writing to a later answer: what is said of it, and whether it can be taken as such (Awb 9:11.3).
import { z } from 'zod'
import { CivilDate } from '@/lib/core/calendar/civil-date'
import { Id } from '@/lib/core/shared/id'
import { Body } from './case-text'
import type { ComplaintCase } from './complaint-case'
import { ConsentWay } from './event-parts'
import type { Refusal } from './refusals'
import { speakerIn } from './speaks'

/** Who agreed, to an answer no later than which day, on which day, in which writing and in which words. */
export const WrittenConsent = z.strictObject({
  party: Id,
  until: CivilDate,
  on: CivilDate,
  way: ConsentWay,
  text: Body,
})
export type WrittenConsent = z.infer<typeof WrittenConsent>

type Given = Pick<WrittenConsent, 'party' | 'on'>

/** Why this is no consent: of somebody who cannot give it, or on a day that cannot be. */
export function whyNoConsent(complaint: ComplaintCase, { party, on }: Given, today: CivilDate): Refusal | null {
  const speaker = speakerIn(complaint, party)
  if (!speaker) return { kind: 'consent-not-theirs' }
  // Who says that they speak for someone else agrees to nothing for them before that person let them.
  if (speaker.consent === 'asked') return { kind: 'consent-missing' }
  if (on > today) return { kind: 'date-in-future' }
  return on < complaint.submittedOn ? { kind: 'consent-day-not-possible' } : null
}
