import { type MailStanding, mailStanding } from '@/db/outside-tenant/mail-standing'
import { countUnsent, type ListedMessage, listMessages, type MessagePlace } from '@/db/stores/message-list-statement'
import type { MessageState } from '@/db/stores/messages'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import { look } from './look'

export { canBePutBack, type ListedMessage, type MessagePlace } from '@/db/stores/message-list-statement'
export type { MessageState } from '@/db/stores/messages'

const PAGE = 50

/** `next` is where the following page begins; null on the last. */
export type MessagesRead = {
  messages: ListedMessage[]
  unsent: Partial<Record<MessageState, number>>
  next: MessagePlace | null
  /** No mail of anybody leaves; null when it does. */
  stuck: MailStanding | null
}

/** Outgoing mail, the newest first; null for who may not read cases. */
export async function readMessages(
  actor: MemberActor,
  asked: { state: MessageState | null; after: MessagePlace | null },
): Promise<MessagesRead | null> {
  if (!can(actor, 'read-cases')) return null
  const purpose = { screen: 'messages', fields: ['reference'], inOrder: actor.role !== 'outsider' }
  return look(actor, purpose, async (tx) => {
    const [found, unsent, stuck] = await Promise.all([
      listMessages(tx, { ...asked, limit: PAGE + 1 }),
      countUnsent(tx),
      mailStanding(tx.sql),
    ])
    const messages = found.slice(0, PAGE)
    const last = found.length > PAGE ? messages.at(-1) : undefined
    return { messages, unsent, stuck, next: last ? { at: last.createdAt, id: last.id } : null }
  })
}
