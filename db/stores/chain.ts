import { hash as hashOf } from 'node:crypto'
import { eventToStore } from '@/lib/core/case/event-from'
import type { Recorded } from '@/lib/core/case/events'
import { canonical } from '@/lib/core/shared/canonical'

/** The hash before the first event. */
export const BEGINNING = ''

export type ChainedEvent = {
  seq: number
  at: string
  type: string
  actor: Recorded['actor']
  body: string
  prev_hash: string
  hash: string
}

export function linkHash(prevHash: string, body: string): string {
  return hashOf('sha256', prevHash + body)
}

/** The events as they are stored: each with its bytes, and a hash over those bytes and the one before. */
export function chained(recorded: readonly Recorded[], lastHash: string | null): ChainedEvent[] {
  let prevHash = lastHash ?? BEGINNING
  return recorded.map((entry) => {
    const body = canonical(eventToStore(entry))
    const hash = linkHash(prevHash, body)
    const link = {
      seq: entry.seq,
      at: entry.at,
      type: entry.event.type,
      actor: entry.actor,
      body,
      prev_hash: prevHash,
      hash,
    }
    prevHash = hash
    return link
  })
}
