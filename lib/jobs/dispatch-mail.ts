// Takes what waits in the outbox, a batch at a time, and hands it to whoever has a hand free.
import { setTimeout as pause } from 'node:timers/promises'
import { type ClaimedBatch, claimDueMessages } from '@/db/outside-tenant/due-work'
import { deliverBatch } from './deliver-batch'
import { LEASE_MS, type Surroundings } from './delivery'
import { GATHER_MS, type MailTurns, mailTurns } from './mail-turns'

/** Batches at a time, each of another organisation. */
export const HANDS = 4
/** How often is looked while nothing is due: one probe of an index. */
const LOOK_EVERY_MS = GATHER_MS

type Dispatcher = { stop: () => Promise<void> }

/** Works until it is stopped; then no mail is offered any more, and what was taken and not offered is given back. */
export function dispatchMail(around: Surroundings, hands = HANDS): Dispatcher {
  const stopping = new AbortController()
  const turns = mailTurns()
  const busy = new Set<Promise<void>>()
  let wake = () => {}
  let isAway = false

  const take = async (): Promise<boolean> => {
    try {
      const batch = await claimBatch(turns, around)
      isAway = false
      if (batch === null) return false
      const work = workOff(batch, turns, { ...around, stopping: stopping.signal }).finally(() => {
        busy.delete(work)
        wake()
      })
      busy.add(work)
      return true
    } catch (fault) {
      // An outage is told once, not twice a second.
      if (!isAway) around.onFault(fault)
      isAway = true
      return false
    }
  }
  const forAWhile = async (ms: number | null) => {
    const { promise: woken, resolve } = Promise.withResolvers<void>()
    wake = resolve
    const enough = new AbortController()
    const end = AbortSignal.any([stopping.signal, enough.signal])
    const stopped = new Promise<void>((stop) => stopping.signal.addEventListener('abort', () => stop(), { once: true }))
    await Promise.race([woken, ms === null ? stopped : pause(ms, undefined, { signal: end }).catch(() => {})])
    enough.abort()
  }
  const living = (async () => {
    while (!stopping.signal.aborted) {
      if (busy.size >= hands) await forAWhile(null)
      else if (!(await take())) await forAWhile(LOOK_EVERY_MS)
    }
    await Promise.all(busy)
  })()
  return {
    stop: async () => {
      stopping.abort()
      await living
    },
  }
}

/** The batch whose turn it is, taken for this worker; null when nothing is due. */
export async function claimBatch(turns: MailTurns, around: Surroundings): Promise<Batch | null> {
  const { now } = around.moment()
  const lease = new Date(now.getTime() + (around.leaseMs ?? LEASE_MS))
  const turn = turns.next(now)
  const claimed = await claimDueMessages({ ...turn, now, lease })
  if (claimed === null) return null
  turns.begin(claimed.tenantId)
  return { ...claimed, lease, isFull: claimed.messages.length >= turn.atMost }
}
type Batch = ClaimedBatch & { lease: Date; isFull: boolean }

/** Delivers it. Never throws: what goes wrong is told, and that organisation waits a while. */
export async function workOff(batch: Batch, turns: MailTurns, around: Surroundings): Promise<void> {
  const { tenantId, lease, isFull } = batch
  const began = performance.now()
  let isTrouble = false
  const onFault = (fault: unknown) => {
    isTrouble = true
    around.onFault(fault)
  }
  try {
    if (batch.fault) onFault(new Error(`mail could not be taken: ${batch.fault}`))
    const claims = batch.messages.map((message) => ({ ...message, lease }))
    await deliverBatch(claims, { ...around, onFault })
  } catch (fault) {
    onFault(fault)
  }
  const how = isTrouble ? 'trouble' : isFull ? 'full' : 'all'
  turns.end(tenantId, around.moment().now, { how, tookMs: performance.now() - began })
}
