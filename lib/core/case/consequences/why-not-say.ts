// What may be said to a representative while it is not known whether whom they complain for agrees: nothing of the case, unless
// somebody says why it may be said all the same (secrecy: Wkkgz 23, AVG 6).
import type { ComplaintCase } from '../complaint-case'
import type { DecisionContext } from '../decision'
import type { TextRef } from '../event-parts'
import type { Refusal } from '../refusals'
import { speakerIn } from '../speaks'

type Saying = { party: string; despite: string | null | undefined }

/** Why this party cannot be written to now; null when it can. */
export function whyNotSay(complaint: ComplaintCase, { party, despite }: Saying): Refusal | null {
  const speaker = speakerIn(complaint, party)
  if (!speaker) return { kind: 'unknown-party' }
  const agreed = speaker.role !== 'representative' || speaker.consent !== 'asked'
  return agreed || despite ? null : { kind: 'consent-missing-to-say' }
}

/** The reason, put aside with the event. */
export function saidDespite(despite: string | null | undefined, { keepText }: DecisionContext): { despite?: TextRef } {
  return despite ? { despite: keepText(despite) } : {}
}
