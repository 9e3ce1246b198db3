import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from '@/lib/core/calendar/civil-date'
import { extensionRoom } from '@/lib/core/procedure/extension-room'
import { externalWindow, opensOn } from '@/lib/core/procedure/external-days'
import { intakeFormOf } from '@/lib/core/procedure/intake-form'
import { lawCheck } from '@/lib/core/procedure/law-check'
import { Procedure } from '@/lib/core/procedure/procedure'
import { promisesFor, yearlyDatesFor } from '@/lib/core/procedure/promises'
import { publicPageOf } from '@/lib/core/procedure/public-page'
import { routeFor } from '@/lib/core/procedure/routing'
import { type Place, patternOf, placeOf, placesIn } from '@/lib/core/procedure/schema-walk'
import { sampleFromReturn } from '@/lib/core/procedure/testing/sample-from-return'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { sampleWithCommittee } from '@/lib/core/procedure/testing/sample-with-committee'
import { handlingOf } from '@/lib/words/procedure/handling'
import { allowedCommands, allowedSteps } from './allowed-commands'
import { messagesFor } from './messages-for'
import { roomToExtend } from './room-to-extend'
import { aCase, act, attempt, HANNA, member, SYSTEM, staffingFor, type World } from './testing/a-case'
import { nextStepAt } from './timed-steps'

const TODAY: CivilDate = '2026-02-20'
const DERIVED = ['page', 'form', 'routing', 'handling', 'dates', 'mails', 'law'] as const
const BODY_DAYS = {
  submittedOn: addDays(TODAY, -3),
  receivedOn: TODAY,
  acknowledgedOn: addDays(TODAY, 2),
  answeredOn: '2026-04-01',
} as const
type Derived = Record<(typeof DERIVED)[number], unknown>

/** Everything that is derived from a procedure, as data. */
function derivedFrom(procedure: Procedure): Derived {
  const staffing = staffingFor(sampleProcedure())
  const both = <T>(of: (lang: 'nl' | 'en') => T) => [of('nl'), of('en')]
  const reading = { organisation: { name: 'Zonnehof' }, version: 1, publishedOn: TODAY, today: TODAY }
  const arrivals = Array.from({ length: 40 }, (_, i) => ({
    submittedOn: addDays(TODAY, i * 9),
    receivedOn: addDays(TODAY, i * 9 + 2),
  }))
  return {
    page: both((lang) => publicPageOf(procedure, { ...reading, lang })),
    form: both((lang) => intakeFormOf(procedure, lang)),
    routing: [[], ...procedure.intake.subjects.map(({ id }) => [id])].flatMap((subjects) =>
      [[], [HANNA], staffing.holders.map((holder) => holder.member)].map((barred) =>
        routeFor(procedure, { subjects, barred, unsettled: barred.length === 1 }, staffing),
      ),
    ),
    handling: [both((lang) => handlingOf(procedure, lang)), workedWith(procedure)],
    dates: [
      arrivals.map((arrival) => promisesFor(procedure, arrival)),
      extensionRoom(procedure, {
        start: TODAY,
        rawEnd: '2026-04-03',
        due: '2026-04-07',
        extensions: 0,
        agreedUntil: null,
      }),
      yearlyDatesFor(procedure, TODAY),
      procedure.followUp.externalBodies.map((body) =>
        [externalWindow, opensOn].map((day) => day(procedure, body, BODY_DAYS)),
      ),
      nextStepAt(procedure, filed(procedure).complaint),
    ],
    mails: lifeOf(procedure),
    law: lawCheck(procedure, procedure.sector),
  }
}

function filed(procedure: Procedure): World {
  return aCase(TODAY, { procedure, staffing: staffingFor(sampleProcedure()), filing: { subjects: [] } })
}

/** The buttons on the first day. */
function workedWith(procedure: Procedure) {
  const { complaint, staffing } = filed(procedure)
  const looking = { procedure, staffing, actor: member(HANNA), today: TODAY }
  return [
    allowedCommands(complaint, looking).map(({ command, refusal }) => [command, refusal?.kind]),
    allowedSteps(complaint, looking),
  ]
}

/** A year in the life of a case that is extended, closed and looked after: which mail goes out on which day. */
function lifeOf(procedure: Procedure) {
  let world = filed(procedure)
  const mails: string[] = []
  for (let day = 0; day < 150; day++) {
    const today = addDays(TODAY, day)
    const since = world.timeline.length
    world = act(world, today, { type: 'take-due-steps' }, SYSTEM)
    if (day === 30) world = tried(world, today)
    if (day === 100) world = act(world, today, { type: 'close', outcome: 'lapsed' }, SYSTEM)
    if (day === 140) world = reopened(world, today)
    for (const { kind, to } of messagesFor(world.timeline.slice(since), world)) {
      mails.push(`${today} ${kind} ${'member' in to ? to.member : 'complainant'}`)
    }
  }
  return mails
}

function tried(world: World, today: CivilDate): World {
  const answer = world.complaint.promises.find(({ kind }) => kind === 'answer')
  const longest = answer && roomToExtend(world.complaint, answer, world.procedure)?.own
  if (!answer || !longest || longest === 'open') return world
  const after = attempt(
    world,
    today,
    { type: 'extend', promise: answer.id, until: longest.due, reason: 'Meer tijd.', consent: null },
    SYSTEM,
  )
  return 'kind' in after ? world : after
}

function reopened(world: World, today: CivilDate): World {
  const after = attempt(world, today, { type: 'reopen', reason: 'Er kwam iets bij.' }, SYSTEM)
  return 'kind' in after ? world : after
}

/** Other values that a place may hold, in the order in which they are tried. */
function otherValues(place: Place, value: unknown): unknown[] {
  const candidates: unknown[] = place.optional && value !== null ? [null] : []
  switch (place.shape.kind) {
    case 'words':
      return [...candidates, { nl: 'Iets heel anders.', en: 'Something else.' }]
    case 'text':
      return [
        ...candidates,
        `${String(value)}x`,
        'anders@voorbeeld.nl',
        'https://voorbeeld.nl/anders',
        '2025-12-31',
        'secondary',
      ]
    case 'number':
      return [...candidates, Number(value) + 1, Number(value) - 1, Number(value) + 5]
    case 'yes-no':
      return [...candidates, !value]
    case 'one-of':
      return [...candidates, ...place.shape.values.filter((other) => other !== value)]
    case 'list':
      return Array.isArray(value)
        ? [...candidates, value.slice(0, -1), value.slice(1), [...value, value[0]]]
        : candidates
    default:
      return candidates
  }
}

type Instance = { path: string[]; place: Place; value: unknown }

/** Every place of this procedure that holds something, with what it holds. */
function instancesIn(schema: Parameters<typeof placeOf>[0], value: unknown, path: string[] = []): Instance[] {
  const place = placeOf(schema)
  const here: Instance[] = path.length > 0 ? [{ path, place, value }] : []
  if (value === null || value === undefined) return here
  if (place.shape.kind === 'list' && Array.isArray(value)) {
    const { item } = place.shape
    return [...here, ...value.flatMap((one, i) => instancesIn(item, one, [...path, String(i)]))]
  }
  if (place.shape.kind !== 'object') return here
  const fields = Object.entries(place.shape.fields)
  return [
    ...here,
    ...fields.flatMap(([key, field]) => instancesIn(field, (value as Record<string, unknown>)[key], [...path, key])),
  ]
}

function changedAt(procedure: Procedure, path: string[], value: unknown): Procedure | null {
  const copy: unknown = structuredClone(procedure)
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >
  parent[last] = value
  const parsed = Procedure.safeParse(copy)
  return parsed.success ? parsed.data : null
}

const samples = [sampleProcedure(), sampleWithCommittee(), sampleFromReturn()].map((sample) => ({
  sample,
  before: derivedFrom(sample),
  instances: instancesIn(Procedure, sample),
}))

/** Which derivations follow a change at this pattern, over every place and value that can be tried. */
function followers(pattern: string): Set<string> {
  const found = new Set<string>()
  const places = samples.flatMap(({ instances, ...sampled }) =>
    instances.filter(({ path }) => patternOf(path.join('.')) === pattern).map((place) => ({ ...place, ...sampled })),
  )
  for (const { path, place, value, sample, before } of places) {
    for (const other of otherValues(place, value)) {
      const changed = changedAt(sample, path, other)
      if (!changed) continue
      const after = derivedFrom(changed)
      for (const name of DERIVED) if (JSON.stringify(after[name]) !== JSON.stringify(before[name])) found.add(name)
      if (found.size > 0) return found
    }
  }
  return found
}

describe('whatever is changed in the procedure, something follows', () => {
  const patterns = placesIn(Procedure).filter(
    ({ place: { shape, optional } }) =>
      shape.kind !== 'fixed' &&
      (shape.kind !== 'object' || optional) &&
      // Where there is one choice, nothing else can be chosen.
      (shape.kind !== 'one-of' || shape.values.length > 1),
  )
  // The items of these lists are pointed at by nothing; their names only keep two versions comparable.
  const onlyNames = ['definition.elsewhere.*.id', 'followUp.externalBodies.*.id']
  test.each(patterns.map(({ path }) => path).filter((path) => !onlyNames.includes(path)))('%s', (pattern) => {
    expect([...followers(pattern)]).not.toEqual([])
  })
})

describe('and what should follow does', () => {
  const changes: [string, (copy: Procedure) => void, (keyof Derived)[]][] = [
    [
      'a longer answer term',
      (copy) => {
        copy.followUp.answer.term.period.amount = 8
      },
      ['page', 'dates', 'mails'],
    ],
    [
      'another subject',
      (copy) => {
        copy.intake.subjects.push({ id: 'new', label: { nl: 'Nieuw', en: 'New' } })
      },
      ['form', 'handling'],
    ],
    [
      'no form any more',
      (copy) => {
        copy.intake.ways = copy.intake.ways.filter(({ kind }) => kind !== 'form')
      },
      ['page'],
    ],
    [
      'another route',
      (copy) => {
        copy.contact.routes = []
      },
      ['routing'],
    ],
    [
      'no extension',
      (copy) => {
        copy.followUp.extension = null
      },
      ['page', 'handling', 'dates', 'mails', 'law'],
    ],
    [
      'a shorter silence',
      (copy) => {
        copy.followUp.silence = { amount: 3, unit: 'days' }
      },
      ['mails'],
    ],
    [
      'no suspension',
      (copy) => {
        copy.processing.suspension = null
      },
      ['handling'],
    ],
  ]
  test.each(changes)('%s', (_name, change, follow) => {
    const copy = structuredClone(sampleProcedure())
    const before = derivedFrom(sampleProcedure())
    change(copy)
    const after = derivedFrom(copy)
    for (const name of follow) expect(JSON.stringify(after[name]), name).not.toBe(JSON.stringify(before[name]))
  })
})
