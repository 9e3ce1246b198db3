// How a complaint of Waterrijk goes: called, looked into, answered in time or late, closed; as far as today allows.
import type { Channel } from '@/lib/core/case/event-parts'
import type { Judgement } from '@/lib/core/procedure/processing'
import type { StoryAct } from '../story'
import {
  acknowledges,
  answers,
  assigns,
  calls,
  closes,
  doesTasks,
  extendsAnswer,
  grades,
  hears,
  judges,
  reads,
  refuses,
  replies,
  sendsCopies,
  takesStep,
  type Verdict,
} from '../story-acts'
import type { Chance } from './chance'
import type { Some, Theme } from './theme'

type Course = { theme: Theme; ago: number; channel: Channel; chance: Chance }
type Ending = 'answered' | 'resolved' | 'withdrawn' | 'not-admitted' | 'forwarded'

const CALLED: Some = [
  'Gebeld en het verhaal van begin tot eind gehoord. Afgesproken dat ik het uitzoek en terugbel.',
  'Gesproken. Het bleek al langer te spelen dan in de klacht staat. Ik vraag de stukken op.',
  'Kort gebeld: wil vooral weten waar het aan ligt. Heeft geen behoefte aan een hoorzitting op het stadhuis.',
  'Gebeld, eerst voicemail, daarna teruggebeld. Stelt het op prijs dat er iemand belt.',
]
const NEWS: Some = [
  'Ik heb met de afdeling gesproken en wacht nog op één stuk. U hoort volgende week van mij.',
  'Nog even geduld: de collega die erbij was, is volgende week weer terug. Dan hoor ik ook haar kant.',
  'Wij zijn bijna klaar. De brief ligt bij de directeur voor de handtekening.',
]
const LONGER: Some = [
  'Wij hebben nog niet iedereen gesproken die erbij betrokken was.',
  'Wij wachten op gegevens van de leverancier en willen niet gissen.',
  'Door ziekte op de afdeling is het gesprek met beide kanten pas over twee weken.',
]
const SOLVED: Some = [
  'Gebeld en meteen opgelost. Tevreden zo, hoeft geen brief.',
  'De afdeling heeft het dezelfde dag in orde gemaakt. Klager gebeld: klacht kan dicht.',
  'Uitgelegd en excuses gemaakt. Klager vindt het zo goed.',
]

const COPY =
  'Er is een klacht over hoe u iemand hielp. Wij zoeken uit wat er gebeurde en horen ook graag hoe u het ziet.'
const REPORT =
  'Beide kanten vertelden hoe het ging. Over de volgorde van wat er gebeurde zijn zij het eens, over de toon niet.'

/** Subjects that the procedure itself sends to their department; the coordinator hands out the others. */
const ROUTED = ['public-space', 'waiting', 'billing']

/** The acts that lie behind us today. */
export function courseOf(course: Course): StoryAct[] {
  return [...beginning(course), ...rest(course)].filter((act) => act.ago >= 0)
}

function beginning({ theme, ago, channel, chance }: Course): StoryAct[] {
  const after = chance.happens(0.9) ? chance.between(1, 4) : chance.between(8, 12)
  const received =
    channel === 'form'
      ? chance.happens(0.7)
        ? [reads(ago, '23:05')]
        : []
      : [acknowledges([theme.handler, ago - 1, '09:30'], channel === 'phone' ? 'call' : 'letter')]
  const handedOver = ROUTED.includes(theme.subject)
    ? []
    : [assigns(['tom', ago - 1, '08:45'], theme.handler, theme.department)]
  return [
    ...received,
    ...handedOver,
    calls([theme.handler, ago - after, '11:10'], chance.one(CALLED), channel !== 'letter'),
    takesStep([theme.handler, ago - after, '11:30'], 'inquiry'),
    sendsCopies([theme.handler, ago - after - 1, '15:00'], COPY),
  ]
}

function rest(course: Course): StoryAct[] {
  const { theme, ago, chance } = course
  const ending = chance.weighed<Ending>([
    ['answered', 70],
    ['resolved', 21],
    ['withdrawn', 4],
    ['not-admitted', 3],
    ['forwarded', 2],
  ])
  const verdict = verdictOf(theme, chance)
  if (ending !== 'answered') {
    const on = ago - chance.between(13, 20)
    const judged = ending === 'resolved' ? [judges([theme.handler, on, '10:05'], 0, verdict)] : []
    return [
      calls([theme.handler, on, '10:00'], ending === 'resolved' ? chance.one(SOLVED) : whyEnded(ending), false),
      ...judged,
      ending === 'not-admitted'
        ? refuses(['ingrid', on, '10:20'], NOT_TAKEN_UP, 'objection')
        : closes([theme.handler, on, '10:20'], ending),
    ]
  }
  return answered(course, verdict)
}

const NOT_TAKEN_UP =
  'Uw klacht gaat over een besluit. Daartegen kunt u bezwaar maken, en dat hebt u ook gedaan. In die procedure wordt alles bekeken wat u schrijft. Daarom behandelen wij het niet ook nog als klacht.\n\nNamens burgemeester en wethouders,\nIngrid van Dam'

function answered({ theme, ago, chance }: Course, verdict: Verdict): StoryAct[] {
  const pace = chance.weighed([
    ['in-time', 74],
    ['extended', 12],
    ['late', 14],
  ] as const)
  const days = { 'in-time': chance.between(19, 38), extended: chance.between(46, 64), late: chance.between(46, 66) }[
    pace
  ]
  const heardAgo = ago - chance.between(15, 18)
  const hearing = [hears([theme.handler, heardAgo, '14:00'], REPORT), doesTasks([theme.handler, heardAgo, '14:30'])]
  const news = [14, 27, 40, 53]
    .filter((day) => day < days - 3)
    .map((day) => replies([theme.handler, ago - day, '13:15'], chance.one(NEWS)))
  const longer = pace === 'extended' ? [extendsAnswer([theme.handler, ago - 37, '16:00'], chance.one(LONGER))] : []
  const closing = days + chance.between(4, 10)
  const survey = chance.happens(0.35)
    ? [grades(ago - closing - chance.between(17, 21), '20:20', gradeOf(verdict, chance))]
    : []
  return [
    ...[...hearing, ...news, ...longer].sort((a, b) => b.ago - a.ago),
    judges([theme.handler, ago - days + 1, '10:40'], 0, verdict),
    answers(['ingrid', ago - days, '14:30'], letterOf(verdict)),
    closes([theme.handler, ago - closing, '09:45']),
    ...survey,
  ]
}

function verdictOf(theme: Theme, chance: Chance): Verdict {
  const judgement = chance.weighed<Judgement>([
    ['upheld', theme.id === 'container-pass' ? 75 : 42],
    ['partly-upheld', 20],
    ['not-upheld', 26],
    ['no-finding', 7],
  ])
  const isRight = judgement === 'upheld' || judgement === 'partly-upheld'
  return {
    judgement,
    reasons: chance.one(theme.found[judgement]),
    cause: isRight ? chance.weighed(theme.causes) : chance.one(['none-found', 'misunderstanding']),
    remedies: isRight ? [chance.one(theme.remedies)] : ['explanation'],
  }
}

const SAYS: Record<Judgement, string> = {
  upheld: 'U krijgt gelijk, en wij bieden u onze excuses aan.',
  'partly-upheld': 'U krijgt voor een deel gelijk.',
  'not-upheld': 'Wij geven u hierin geen gelijk. Wij leggen uit waarom.',
  'no-finding': 'Wij kunnen hierover geen oordeel geven.',
}

function letterOf({ judgement, reasons }: Verdict): string {
  return `Dank u dat u de tijd nam om ons te vertellen wat er gebeurde. ${SAYS[judgement]}\n\n${reasons}\n\nWij spraken met u en met de afdeling. Wat wij ervan leren, bespreken wij elk kwartaal.\n\nBent u het niet eens met dit antwoord? Dan kunt u binnen een jaar naar de Nationale ombudsman.\n\nNamens burgemeester en wethouders,\nIngrid van Dam`
}

function whyEnded(ending: Exclude<Ending, 'answered' | 'resolved'>): string {
  return {
    withdrawn: 'Klager belt: het hoeft niet meer. Gevraagd of dat uit vrije wil is; dat is zo.',
    'not-admitted': 'Dit gaat over een besluit waartegen bezwaar loopt. Uitgelegd; Ingrid schrijft de brief.',
    forwarded: 'Dit hoort bij de provincie. Met toestemming van klager doorgestuurd.',
  }[ending]
}

function gradeOf({ judgement }: Verdict, chance: Chance): [number, number, string | null] {
  const glad = judgement === 'upheld' ? 1 : judgement === 'not-upheld' ? -1 : 0
  const grade = (middle: number) => Math.min(5, Math.max(1, middle + chance.between(-1, 1)))
  return [grade(4), grade(3 + glad), null]
}
