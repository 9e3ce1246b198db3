// How one case goes, from the day on which it was filed: who wrote or called, what was done about it, how it ended.
import type { Channel } from '@/lib/core/case/event-parts'
import { stepFor } from '@/lib/core/procedure/workflow'
import type { Story, StoryAct } from '@/lib/demo/story'
import { acknowledges, calls, doesTasks, reads, takesStep } from '@/lib/demo/story-acts'
import { type Chance, chanceFrom } from '@/lib/demo/waterrijk/chance'
import { courseOf } from './course'
import type { Said } from './said'
import type { World } from './world'

/** `ago`: days before `until`, the moment at which it is told. */
export type Plan = { seed: number; pattern: number; ago: number; until: Date }

const CHANNELS: readonly [readonly [Channel, number], ...(readonly [Channel, number])[]] = [
  ['form', 60],
  ['phone', 20],
  ['email', 13],
  ['letter', 7],
]

/** The same story for the same plan, in whatever words. */
export function storyOf({ seed, pattern, ago }: Plan, world: World, said: Said): Story {
  const chance = chanceFrom(seed * 7919 + pattern)
  const channel = chance.weighed(CHANNELS)
  const handler = chance.one(world.handlers)
  const telling = { world, chance, said, handler, ago }
  const byHand = channel === 'form' ? {} : { channel, by: handler }
  return {
    key: `${pattern}`,
    ago,
    at: clock(chance, channel === 'form' ? [7, 22] : [9, 16]),
    ...byHand,
    ...(channel === 'letter' ? { underway: chance.between(1, 3) } : {}),
    answers: answersOf(channel, telling),
    acts: inOrder([...beginning(channel, telling), ...courseOf(telling)]).filter((act) => act.ago > 0),
  }
}

type Telling = { world: World; chance: Chance; said: Said }

function answersOf(channel: Channel, { world: { procedure, version }, chance, said }: Telling): Story['answers'] {
  const { subjects, wishes } = procedure.intake
  const some = (choices: readonly { id: string }[], most: number) => [
    ...new Set(Array.from({ length: most }, () => choices[chance.between(0, choices.length - 1)]?.id ?? []).flat()),
  ]
  const hasEmail = channel === 'email' || (channel === 'form' && chance.happens(0.92))
  const reachBy = hasEmail ? 'email' : channel === 'letter' ? 'post' : 'phone'
  return {
    version,
    submission: said.voice.submission,
    lang: chance.happens(0.1) ? 'en' : 'nl',
    story: said.text('story'),
    subjects: some(
      subjects,
      chance.weighed([
        [0, 5],
        [1, 77],
        [2, 18],
      ]),
    ),
    wishes: some(wishes, chance.between(0, 2)),
    capacity: null,
    represented: chance.happens(0.12) ? { name: said.voice.other, consent: 'given' } : null,
    name: said.voice.name,
    email: hasEmail ? said.voice.email : null,
    phone: channel === 'letter' || chance.happens(0.3) ? null : said.voice.phone,
    address: channel === 'letter' || chance.happens(0.2) ? said.voice.address : null,
    reachBy,
    wantsToHear: chance.happens(0.4),
  }
}

type Beginning = Telling & { handler: string; ago: number }

function beginning(channel: Channel, { world, chance, said, handler, ago }: Beginning): StoryAct[] {
  const after = chance.happens(0.85) ? chance.between(1, 4) : chance.between(8, 12)
  const inquiry = stepFor(world.procedure, 'in-treatment')
  const received =
    channel === 'form'
      ? chance.happens(0.6)
        ? [reads(ago, '23:05')]
        : []
      : [acknowledges([handler, ago - 1, '09:30'], channel === 'phone' ? 'call' : 'letter')]
  return [
    ...received,
    isGiven([handler, ago - 1, '10:15']),
    calls([handler, ago - after, '11:10'], said.text('called'), channel !== 'letter'),
    ...(chance.happens(0.85) ? [doesTasks([handler, ago - after - 1, '15:00'])] : []),
    ...(inquiry ? [unlessThere(takesStep(['inquiring', ago - after, '11:30'], inquiry.id), inquiry.id)] : []),
  ]
}

/** Whoever is to handle it gets it, unless they have it already. */
function isGiven([handler, ago, at]: [string, number, string]): StoryAct {
  return {
    by: 'owner',
    ago,
    at,
    does: ({ complaint }) => (complaint.handler === handler ? [] : [{ type: 'assign', handler, department: null }]),
  }
}

/** Whoever answered a question brought it there already. */
function unlessThere(act: StoryAct, step: string): StoryAct {
  return { ...act, does: (scene) => (scene.complaint.step === step ? [] : act.does(scene)) }
}

function inOrder(acts: StoryAct[]): StoryAct[] {
  return acts.sort((a, b) => b.ago - a.ago || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function clock(chance: Chance, [from, to]: [number, number]): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(chance.between(from, to))}:${two(chance.between(0, 59))}`
}
