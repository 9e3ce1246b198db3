// A story of the demo as it is written down: days counted back from today, people by their keys, acts in order of time.
import type { LoadedCase } from '@/db/stores/load-case'
import type { Actor } from '@/lib/core/access/actor'
import { AMSTERDAM, addDays, type CivilDate, civilDateIn, startOfDay, weekdayOf } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import type { IntakeAnswers } from '@/lib/core/case/complaint'
import type { Channel } from '@/lib/core/case/event-parts'
import type { Moment } from '@/lib/core/shared/moment'
import type { Founded } from './found-organisation'
import { type Life, type LivedAct, live } from './live-case'

/** The case as it then is, and the day so many days ago. */
export type Scene = LoadedCase & { day: (ago: number) => CivilDate; member: (key: string) => string }

/** `ago`: days before today, moved to a working day. `by`: the key of a member, or `complainant`. */
export type StoryAct = { ago: number; at: string; by: string; does: (scene: Scene) => Command[] }

/** `key`: names the story for ever, so that telling it twice tells it once. `by`: who entered it, when not by the form. */
export type Story = {
  key: string
  ago: number
  at: string
  channel?: Channel
  by?: string
  /** Days between sending and arriving, for a letter. */
  underway?: number
  answers: Partial<IntakeAnswers> & Pick<IntakeAnswers, 'story'>
  acts: StoryAct[]
}

const NOBODY_YET = {
  version: 1,
  lang: 'nl',
  subjects: [],
  wishes: [],
  answers: [],
  capacity: null,
  represented: null,
  about: null,
  anonymous: false,
  name: null,
  email: null,
  phone: null,
  address: null,
  reachBy: 'email',
  wantsToHear: false,
} as const

/** Tells a story in an organisation, as if today were `moment.now`, and gives the id of its case. */
export function tell(story: Story, founded: Founded, moment: Moment): Promise<string> {
  return live(lifeOf(story, founded, moment.now), moment)
}

/** The life it tells, with its days and people filled in. */
export function lifeOf(story: Story, { tenantId, members }: Founded, now: Date): Life {
  const today = civilDateIn(AMSTERDAM, now)
  const member = (key: string): Actor => {
    const found = members[key]
    if (!found) throw new Error(`story ${story.key}: nobody is called ${key}`)
    return found
  }
  const day = (ago: number) => addDays(today, -ago)
  const filedAt = instantOf(day(story.ago), story.at, now)
  const receivedOn = day(story.ago)
  let before = filedAt
  const acts = story.acts.map((act): LivedAct => {
    before = later(instantOf(act.by === 'complainant' ? day(act.ago) : workday(day(act.ago)), act.at, now), before, now)
    const memberId = (key: string) => members[key]?.memberId ?? ''
    return {
      at: before,
      by: (loaded) => {
        if (act.by === COMMITTEE) return { kind: 'import', tenantId }
        return act.by === 'complainant' ? speakerOf(loaded, tenantId) : member(act.by)
      },
      does: (loaded) => act.does({ ...loaded, day, member: memberId }),
    }
  })
  return {
    tenantId,
    by: story.by ? member(story.by) : { kind: 'visitor', tenantId },
    filedAt,
    acts,
    until: now,
    complaint: {
      channel: story.channel ?? 'form',
      submittedOn: addDays(receivedOn, -(story.underway ?? 0)),
      receivedOn,
      answers: { ...NOBODY_YET, submission: `demo.${story.key}`, ...story.answers } as IntakeAnswers,
    },
  }
}

/** Who judged elsewhere: what came of it is brought in. */
export const COMMITTEE = 'committee'

/** Staff work from Monday to Friday: what falls in a weekend was done on the Friday before it. */
export function workday(day: CivilDate): CivilDate {
  return addDays(day, -Math.max(0, weekdayOf(day) - 5))
}

function instantOf(day: CivilDate, at: string, now: Date): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const instant = new Date(startOfDay(AMSTERDAM, day).getTime() + (hours * 60 + minutes) * 60_000)
  return instant < now ? instant : now
}

/** Each act after the one before it, and none ahead of now. */
function later(wanted: Date, before: Date, now: Date): Date {
  if (wanted > before) return wanted
  const next = new Date(before.getTime() + 20 * 60_000)
  return next < now ? next : now
}

/** Whoever speaks in the case, with their page open. */
function speakerOf({ complaint }: LoadedCase, tenantId: string): Actor {
  return { kind: 'party', tenantId, caseId: complaint.id, partyId: speakerIn(complaint), opened: true }
}

export function speakerIn({ parties }: LoadedCase['complaint']): string {
  const [first] = parties
  return (parties.find(({ role }) => role === 'representative') ?? first)?.id ?? ''
}
