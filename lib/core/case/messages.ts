// Every kind of message a case can give rise to, and what each is caused by.
import { z } from 'zod'

/** To the complainant: acknowledgement … outcome. To staff: assigned, due-soon, broken, information-added. */
export const MessageKind = z.enum([
  'acknowledgement',
  'question',
  'reply',
  'answer',
  'extension',
  'silence',
  'survey',
  'improvement',
  'code',
  'new-link',
  'closed',
  'reopened',
  'extension-subject',
  'assigned',
  'unassigned',
  'due-soon',
  'broken',
  'information-added',
  'not-delivered',
  // Nobody here stands apart from it: to the owners without content, to the complainant that it is arranged, and then by whom.
  'outsider-needed',
  'outsider-sought',
  'outsider-found',
])
export type MessageKind = z.infer<typeof MessageKind>

/** Whoever asked for one of these is waiting for it now. */
export const AWAITED: readonly MessageKind[] = ['code', 'new-link']

/** Whether somebody sits waiting for a mail of this kind, so that it goes before every other. */
export function isAwaited(kind: MessageKind): boolean {
  return AWAITED.includes(kind)
}

const NOTICES = ['assigned', 'unassigned', 'due-soon', 'broken', 'information-added', 'not-delivered'] as const

/** Says to somebody of the organisation that a case asks for something, by its number. */
export type Notice = (typeof NOTICES)[number]

/** Whether several of these, of as many cases, may be said in one mail to the same person. */
export function isNotice(kind: MessageKind): kind is Notice {
  return (NOTICES as readonly MessageKind[]).includes(kind)
}

const URGENT: readonly Notice[] = ['due-soon', 'broken']

/** Notices that may wait for more to the same person; never what a promise hangs on. */
export const PATIENT: readonly Notice[] = NOTICES.filter((kind) => !URGENT.includes(kind))

/** So long after the last mail to a person of the organisation the next of these waits, at most. */
export const NOTICES_GATHER_MS = 5 * 60_000

/** Whom it is for: a party to the case, or a member of the organisation. */
export type MessageTo = { party: string } | { member: string }

/** What `messagesFor` asks for. `cause`: the seq of the event it follows from; unique with kind and addressee. */
export type MessageWish = {
  kind: MessageKind
  to: MessageTo
  cause: number
  /** The text of the case that it carries, if any; only shown to a confirmed address. */
  text: string | null
}
