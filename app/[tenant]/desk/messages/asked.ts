// What the address of this page asks for: a state, and where to go on. What cannot be read is left out.
import { z } from 'zod'
import type { SearchParams } from '@/lib/core/insights/case-filter'
import type { MessagePlace, MessageState } from '@/lib/queries/read-messages'

export const states = [
  'failed',
  'waiting',
  'sending',
  'held',
  'cancelled',
  'sent',
] as const satisfies readonly MessageState[]

const Place = z.tuple([z.iso.datetime(), z.uuid()])

export type MessagesAsked = { state: MessageState | null; after: MessagePlace | null }

export function readMessagesAsked({ state, after }: SearchParams): MessagesAsked {
  const place = Place.safeParse(typeof after === 'string' ? after.split('~') : null)
  return {
    state: z.enum(states).safeParse(state).data ?? null,
    after: place.success ? { at: new Date(place.data[0]), id: place.data[1] } : null,
  }
}

export function hrefOf(slug: string, { state, after }: MessagesAsked): string {
  const parts = [state ? `state=${state}` : '', after ? `after=${after.at.toISOString()}~${after.id}` : '']
  const query = parts.filter(Boolean).join('&')
  return `/${slug}/desk/messages${query ? `?${query}` : ''}`
}
