// As what a case ends by each of the acts that end one.
import type { ComplaintCase } from './complaint-case'
import type { Outcome } from './event-parts'

const OUTCOMES: Record<string, Outcome> = {
  refuse: 'not-admitted',
  settle: 'resolved',
  withdraw: 'withdrawn',
  forward: 'forwarded',
}

/** By this act, as far as it stands; null for an act that does not end it. Of a closed case: as what it ended. */
export function endsAs(act: string, { answeredOn, outcome }: ComplaintCase): Outcome | null {
  if (act === 'close') return answeredOn ? 'answered' : 'lapsed'
  if (act === 'decide-left-open') return outcome ?? 'withdrawn'
  return OUTCOMES[act] ?? null
}
