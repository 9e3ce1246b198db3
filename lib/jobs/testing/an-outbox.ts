import type { TestDatabase } from '@/db/testing/test-database'
import { type FakeResend, startFakeResend } from '@/lib/mail/testing/fake-resend'
import type { Surroundings } from '../delivery'
import { takeDueSteps } from '../take-due-steps'
import { type Clock, MINUTE_MS } from './a-clock'
import { mailWhatIsDue } from './mail-what-is-due'
import { withDatabase } from './with-database'

const KEY = 're_for_tests'

export type Outbox = {
  resend: FakeResend
  /** What went wrong in us, not in the provider; a test that expects nothing of the kind asks whether it is empty. */
  faults: () => unknown[]
  /** Lets the worker's clockwork tick for so many minutes, under the worker's role. */
  tick: (minutes?: number) => Promise<void>
}

/** A worker's clockwork in the test's own hands, with a fake Resend. */
export async function anOutbox(house: TestDatabase, clock: Clock): Promise<Outbox> {
  const resend = await startFakeResend(KEY)
  const via = { via: 'resend', from: 'Gehoor <post@gehoor.example>', apiKey: KEY, baseUrl: resend.url } as const
  const faults: unknown[] = []
  const onFault = (fault: unknown) => void faults.push(fault)
  const around: Surroundings = { moment: clock.moment, onFault, via, patienceMs: 5000 }
  const tick = (minutes = 1) =>
    withDatabase(house.workerUrl, async () => {
      for (let minute = 0; minute < minutes; minute += 1) {
        await takeDueSteps(clock.moment, onFault)
        await mailWhatIsDue(around)
        clock.forward(MINUTE_MS)
      }
    })
  return { resend, faults: () => faults, tick }
}
