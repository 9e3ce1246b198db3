import { deliverAccountMail } from '../deliver-account-mail'
import { deliverMessage } from '../deliver-message'
import type { Surroundings } from '../delivery'
import { claimBatch, workOff } from '../dispatch-mail'
import { mailTurns } from '../mail-turns'
import { sweepOutbox } from '../sweep-outbox'

/** Everything that is due, once, as a worker's hands do it: what somebody waits for first, then the rest in turns. */
export async function mailWhatIsDue(around: Surroundings): Promise<void> {
  await sweepOutbox(around.moment().now, {
    message: (id) => deliverMessage(id, around),
    accountMail: (id) => deliverAccountMail(id, around),
  })
  const turns = mailTurns()
  for (let batch = await claimBatch(turns, around); batch; batch = await claimBatch(turns, around)) {
    await workOff(batch, turns, around)
  }
}
