import { type Claim, deliver } from './deliver-message'
import type { Surroundings } from './delivery'

/** Mails of one batch that are offered at a time. */
export const AT_ONCE = 3

/** One attempt at each of these messages, a few at a time; all of one organisation. */
export async function deliverBatch(claims: readonly Claim[], around: Surroundings): Promise<void> {
  const left = [...claims]
  const hand = async () => {
    for (let claim = left.shift(); claim; claim = left.shift()) {
      await deliver(claim, around).catch(around.onFault)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
}
