// What is done about a complaint after somebody called: in time, late or longer; answered, solved or given up.
import type { Judgement } from '@/lib/core/procedure/processing'
import { refusalUntil } from '@/lib/core/procedure/promises'
import type { Scene, StoryAct } from '@/lib/demo/story'
import {
  adds,
  answers,
  asks,
  closes,
  committeeJudges,
  type EndOfStory,
  extendsAnswer,
  grades,
  hears,
  judges,
  notes,
  promises,
  refuses,
  replies,
  sendsCopies,
} from '@/lib/demo/story-acts'
import type { Chance } from '@/lib/demo/waterrijk/chance'
import type { Said } from './said'
import type { World } from './world'

type Course = { world: World; chance: Chance; said: Said; handler: string; ago: number }

type Ending = 'not-admitted' | EndOfStory

export function courseOf(course: Course): StoryAct[] {
  const { chance, said, handler, ago } = course
  const ending = chance.weighed<Ending>([
    ['answered', 68],
    ['resolved', 22],
    ['withdrawn', 5],
    ['not-admitted', 3],
    ['forwarded', 2],
  ])
  const between = meanwhile(course)
  if (ending === 'answered') return [...between, ...answered(course)]
  const on = ago - chance.between(14, 24)
  return [
    ...between.filter((act) => act.ago > on),
    notes([handler, on, '10:00'], said.text('solved')),
    ending === 'not-admitted' ? notTakenUp(course, on) : closes([handler, on, '10:20'], ending),
  ]
}

/** Whoever is too late to refuse it hears that they let it rest. */
function notTakenUp({ said, handler }: Course, on: number): StoryAct {
  const act = refuses(['answering', on, '10:20'], said.text('solved'))
  const rests = closes([handler, on, '10:20'], 'withdrawn')
  const isLate = ({ procedure, complaint, day }: Scene) => {
    const until = refusalUntil(procedure, complaint)
    return until !== null && day(on) > until.due
  }
  return { ...act, does: (scene) => (isLate(scene) ? rests : act).does(scene) }
}

/** What is written, asked and promised in the first two weeks; what not everybody needs. */
function meanwhile({ chance, said, handler, ago }: Course): StoryAct[] {
  const one = (share: number, make: () => StoryAct[]) => (chance.happens(share) ? make() : [])
  return [
    ...one(0.3, () => [notes([handler, ago - 5, '13:10'], said.text('noted'))]),
    ...one(0.15, () => [promises([handler, ago - 6, '10:45'], ago - chance.between(14, 30), said.text('promised'))]),
    ...one(0.12, () => [
      asks([handler, ago - 7, '14:40'], ago - 17, said.text('asked')),
      adds(ago - 9, '19:20', said.text('added')),
    ]),
    ...one(0.1, () => [adds(ago - 10, '20:10', said.text('added'))]),
    ...one(0.35, () => [replies([handler, ago - 12, '15:20'], said.text('news'))]),
  ]
}

function answered(course: Course): StoryAct[] {
  const { world, chance, said, handler, ago } = course
  const pace = chance.weighed([
    ['in-time', 74],
    ['extended', 12],
    ['late', 14],
  ] as const)
  const days = pace === 'in-time' ? chance.between(19, 36) : chance.between(46, 66)
  const longer =
    pace === 'extended' && world.procedure.followUp.extension
      ? [whileInTime(extendsAnswer([handler, ago - chance.between(16, 24), '16:00'], said.text('longer')))]
      : []
  const judgement = chance.weighed(found(world.procedure.processing.judgements))
  const closing = days + chance.between(4, 10)
  const asked = world.procedure.followUp.survey !== null && chance.happens(0.35)
  return [
    sendsCopies([handler, ago - 6, '11:20'], said.text('told')),
    ...longer,
    hears(['hearing', ago - days + 2, '14:00'], said.text('noted')),
    ...judged(course, { days, judgement }),
    committeeJudges(ago - days, '14:10', said.text('noted')),
    answers(['answering', ago - days, '14:30'], said.text('letter', judgement)),
    closes([handler, ago - closing, '09:45']),
    ...(asked ? [grades(ago - closing - chance.between(17, 21), '20:20', gradesOf(course))] : []),
  ]
}

/** Whoever has to answer within days has nothing left to extend by then. */
function whileInTime(act: StoryAct): StoryAct {
  const isLate = ({ complaint, day }: Scene) =>
    complaint.promises.some(({ kind, due }) => kind === 'answer' && due < day(act.ago))
  return { ...act, does: (scene) => (isLate(scene) ? [] : act.does(scene)) }
}

/** Every point gets the same judgement; each its own words. */
function judged(
  { world, chance, said, handler, ago }: Course,
  { days, judgement }: { days: number; judgement: Judgement },
): StoryAct[] {
  const { causes, remedies } = world.procedure.processing
  const one = (choices: readonly { id: string }[]) => choices[chance.between(0, choices.length - 1)]?.id ?? ''
  const verdicts = [0, 1].map(() => ({
    judgement,
    reasons: said.text('reasons', judgement),
    cause: one(causes),
    remedies: chance.happens(0.8) ? [one(remedies)] : [],
    measures: [],
  }))
  return verdicts.map((verdict, place) => {
    const act = judges([handler, ago - days + 1, '10:40'], place, verdict)
    return { ...act, does: (scene) => (scene.complaint.points[place] ? act.does(scene) : []) }
  })
}

const OFTEN: Record<Judgement, number> = { upheld: 42, 'partly-upheld': 22, 'not-upheld': 28, 'no-finding': 8 }

function found(judgements: readonly Judgement[]) {
  const [first = 'upheld' as const, ...others] = judgements
  const weighed = (judgement: Judgement) => [judgement, OFTEN[judgement]] as const
  return [weighed(first), ...others.map(weighed)] as const
}

function gradesOf({ chance, said }: Course): [number, number, string | null] {
  return [chance.between(1, 5), chance.between(1, 5), chance.happens(0.4) ? said.text('told') : null]
}
