// Every kind of message a case can give rise to, and what each is caused by.
import { z } from 'zod'

/** To the complainant: acknowledgement … outcome. To staff: assigned, due-soon, broken, information-added. */
export const MessageKind = z.enum([
  'acknowledgement',
  'question',
  'reply',
  'answer',
  'extension',
  'standstill',
  'day-told',
  'silence',
  'late',
  'new-promise',
  'question-reminder',
  'survey',
  'improvement',
  'measure-done',
  'code',
  'new-link',
  'closed',
  'refused',
  'settled',
  'forwarded',
  'reopened',
  'second-stage',
  'judgement',
  'judgement-given',
  // Their complaint is before the committee.
  'before-committee',
  // To who sits in the committee for this case; and to the handler, when one of them leaves.
  'committee-asked',
  'committee-left',
  'extension-subject',
  'extension-organisation',
  'assigned',
  'unassigned',
  'due-soon',
  'broken',
  'information-added',
  'not-delivered',
  // Hearing both sides: to whoever complains, and to a colleague whom it is about.
  'hearing',
  'hearing-report',
  'hearing-subject',
  'report-subject',
  'copy-subject',
  'told-subject',
  // Another day for it, or no day: to everybody who was invited.
  'hearing-moved',
  'hearing-called-off',
  // To a witness; and the link of theirs, or of the person complained about, in a mail of its own.
  'hearing-witness',
  'witness-question',
  'witness-reminder',
  'pass',
  // An answer waits for their signature, or came back to who wrote it.
  'letter-to-sign',
  'letter-sent-back',
  // Nobody here stands apart from it: to the owners without content, to the complainant that it is arranged, and then by whom.
  'outsider-needed',
  'outsider-sought',
  'outsider-found',
  // Somebody reads it from outside its circle: to the complaints officer.
  'opened-from-outside',
])
export type MessageKind = z.infer<typeof MessageKind>

/** Whoever asked for one of these is waiting for it now. */
export const AWAITED: readonly MessageKind[] = ['code', 'new-link']

/** Whether somebody sits waiting for a mail of this kind, so that it goes before every other. */
export function isAwaited(kind: MessageKind): boolean {
  return AWAITED.includes(kind)
}

const NOTICES = [
  'assigned',
  'unassigned',
  'due-soon',
  'broken',
  'information-added',
  'judgement-given',
  'extension-organisation',
  'committee-asked',
  'committee-left',
  'not-delivered',
  'letter-to-sign',
  'letter-sent-back',
  'opened-from-outside',
] as const

/** Says to somebody of the organisation that a case asks for something, by its number. */
export type Notice = (typeof NOTICES)[number]

/** Whether several of these, of as many cases, may be said in one mail to the same person. */
export function isNotice(kind: MessageKind): kind is Notice {
  return (NOTICES as readonly MessageKind[]).includes(kind)
}

/** Notices that may wait for more to the same person. */
export const PATIENT: readonly Notice[] = NOTICES

/** What comes of dates by itself, of many cases in one morning. */
const WARNINGS: readonly MessageKind[] = ['due-soon', 'broken']

/** Warnings go to somebody of the organisation at the end of a quarter of an hour, all that there are by then in one mail. */
const WARNINGS_GATHER_MS = 15 * 60_000

/** Until when a message waits for others like it; null when it goes at once, as all does that a complainant is owed. */
export function gathersUntil({ kind, to }: Pick<MessageWish, 'kind' | 'to'>, now: Date): Date | null {
  if (!('member' in to) || !WARNINGS.includes(kind)) return null
  return new Date((Math.floor(now.getTime() / WARNINGS_GATHER_MS) + 1) * WARNINGS_GATHER_MS)
}

/** So long after the last mail to a person of the organisation the next of these waits, at most. */
export const NOTICES_GATHER_MS = 5 * 60_000

const TO_SUBJECT: readonly MessageKind[] = [
  'extension-subject',
  'hearing-subject',
  'report-subject',
  'copy-subject',
  'told-subject',
  'hearing-moved',
  'hearing-called-off',
  'pass',
]

/** Whether it is for a colleague whom the complaint is about: the only mails that they get of it. */
export function isForSubject(kind: MessageKind): boolean {
  return TO_SUBJECT.includes(kind)
}

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
