// What a mail about a case is made from: plain data, gathered elsewhere.
import type { PublicLang } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'

/** An organisation as its mails show it. `accent` and `accentDark` are readable on light and dark: #RRGGBB. */
export type Organisation = {
  name: string
  accent: string
  accentDark: string
  phone: string | null
  hours: string | null
  email: string
  address: string | null
}

/** kept, next (the first to come), later, broken; after: a way that opens when we are done, such as an external body. */
export type PromiseMark = 'kept' | 'next' | 'later' | 'broken' | 'after'

/** One dated promise: "uiterlijk maandag" over "30 november", "De klachtenfunctionaris belt u.", and a note. */
export type PromiseLine = { mark: PromiseMark; when: string; date: string; deed: string; note: Line | null }

export type CaseMail = {
  lang: PublicLang
  organisation: Organisation
  /** As people see it: "7F3K 9QXM". */
  reference: string
  /** The status page for a party, the case on the desk for staff; null for someone who has no page. */
  link: string | null
  /** Whether somebody proved to read this address. Without that a mail carries no name and no text. */
  confirmed: boolean
  greetingName: string | null
  /** Who signs for the organisation: a function, or a person where the organisation shows names. */
  signedBy: string | null
  promises: readonly PromiseLine[]
  /** A text of the case, for a confirmed address only. */
  body: string | null
  /** The date that was promised before it moved or passed, written out. */
  promisedBefore: string | null
  /** Staff only: a date by which the complainant would answer us has passed. */
  unanswered: boolean
  /** Staff only: the date is of a task, which is work among ourselves; the complainant was not promised it. */
  task: boolean
  /** Staff only: the mail that this is about may have arrived all the same. */
  unsure: boolean
  /** The one-time code, in the mail that brings it. */
  code: string | null
  /** Other cases of the same address that this mail speaks for too, each with its own link. */
  alsoFor: readonly { reference: string; link: string }[]
  /** Why somebody from outside is sought again, as a sentence; null when nobody was there before. */
  went: string | null
  /** The last acknowledgement this address gets today. */
  lastToday: boolean
}
