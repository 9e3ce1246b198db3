// What a mail about a case is made from: plain data, gathered elsewhere.
import type { ConsentWay } from '@/lib/core/case/event-parts'
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
  /** Why a complaint is not taken up, as the procedure words it; null in other mails. */
  ground: string | null
  /** Where the complainant can go, where the mail has to say so. */
  bodies: readonly Line[]
  /** A text of the case, for a confirmed address only. */
  body: string | null
  /** The day and the time of a hearing, written out; null in other mails. */
  meeting: { date: string; time: string } | null
  /** Whoever is heard may bring somebody who helps: the procedure says so. */
  helper: boolean
  /** Who may attend it, and whether the other side is there: a sentence each. */
  meetingIs: readonly string[]
  /** Until when the person complained about can respond, written out. */
  respondBy: string | null
  /** Why the clock stands still, and until when at the latest; null when it runs. */
  stands: { reason: string; until: string | null } | null
  /** The day from which the procedure counts, what it was the day of, and which was known before, written out. */
  day: { is: 'event' | 'return' | 'discovery'; date: string; was: string | null } | null
  /** The date that was promised before it moved or passed, written out. */
  promisedBefore: string | null
  /** It is the word of the committee that comes later, not our answer. */
  ofJudgement: boolean
  /** In which writing, and on which day, the complainant agreed to a later date; null where that was not needed. */
  agreed: { way: ConsentWay; date: string } | null
  /** Staff only: a date by which the complainant would answer us has passed. */
  unanswered: boolean
  /** Staff only: what did not come is the response of the person complained about. */
  noResponse: boolean
  /** Staff only: they were reminded of what we asked, and somebody decides how to go on without it. */
  reminded: boolean
  /** We wait for what we asked them. */
  waitsForYou: boolean
  /** When we are late: who else was told of it, and where they can go, a line each. */
  late: { told: string | null; ways: readonly Line[] } | null
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
