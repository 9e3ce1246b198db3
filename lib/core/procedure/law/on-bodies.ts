// The law on where someone can go afterwards: that it is named, that it is the right one, for how long, and from when.
import type { Period } from '@/lib/core/calendar/period'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import { Source } from '../term'
import { comparePeriods } from './compare-periods'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

const FIELD = 'followUp.externalBodies'

/** Shorter than this no body is known to give anyone. */
const ANY_BODY_GIVES: Period = { amount: 1, unit: 'months' }

/** An external body: named where the law wants it, with its window from its own rules or from the law. */
export function onExternalBody(rule: RuleOf<'external-body'>, { draft }: Checked): Said[] {
  const { mandatory, source } = rule
  const bodies = draft.followUp?.externalBodies ?? []
  if (bodies.length === 0) return mandatory ? [remark('breach', FIELD, source, { kind: 'no-body' })] : []
  const found = [
    ...onRecognised(rule, bodies),
    ...bodies.flatMap((body, i) => [
      ...onWindow(rule, body, i),
      ...onOpening(rule, body, i),
      ...onWaiting(rule, body, i),
    ]),
  ]
  const isNamed = bodies.some(({ name }) => name?.trim())
  // That one is named is in order only where something asks for it; elsewhere no law says anything about it.
  return isNamed ? [remark(mandatory ? 'fits' : 'no-number', FIELD, source, { kind: 'body-named' }), ...found] : found
}

type Body = NonNullable<NonNullable<Checked['draft']['followUp']>['externalBodies']>[number]

/** Where one body alone is recognised for the sector, another name is worth a look. */
function onRecognised({ recognised }: RuleOf<'external-body'>, bodies: readonly Body[]): Said[] {
  if (!recognised || bodies.every(({ name }) => !name?.trim())) return []
  if (bodies.some(({ name }) => name?.toLowerCase().includes(recognised.name.toLowerCase()))) return []
  return [remark('breach', `${FIELD}.0.name`, recognised.source, { kind: 'body-other', name: recognised.name })]
}

function onWindow({ atLeast, source }: RuleOf<'external-body'>, body: Body, i: number): Said[] {
  const field = `${FIELD}.${i}.windows`
  const own = (body.windows ?? []).flatMap(({ period }) => wholePeriod(period) ?? [])
  if (own.length === 0) return [remark('strain', field, source, { kind: 'body-window-unknown' })]
  const isShorterThan = (least: Period) => own.every((one) => comparePeriods(one, least, OFFICE_WEEK) === 'shorter')
  if (atLeast && isShorterThan(atLeast)) {
    return [remark('breach', field, source, { kind: 'body-window-short', period: atLeast })]
  }
  const read = Source.safeParse(body.source)
  if (isShorterThan(ANY_BODY_GIVES)) {
    const from = read.success ? read.data : source
    return [remark('strain', field, from, { kind: 'body-window-unlikely' })]
  }
  if (read.success && read.data.confidence === 'read') return []
  return [remark('strain', field, read.success ? read.data : source, { kind: 'body-window-unsure' })]
}

/** Where the law opens the way without an answer, the procedure says so, and no later. */
function onOpening({ opens = [], source }: RuleOf<'external-body'>, body: Body, i: number): Said[] {
  const field = `${FIELD}.${i}.opens`
  return opens.flatMap(({ period, from }) => {
    const own = wholePeriod((body.opens ?? []).find((one) => one.from === from)?.period)
    if (!own) return [remark('strain', field, source, { kind: 'body-opening-unsaid', period })]
    if (comparePeriods(own, period, OFFICE_WEEK) !== 'longer') return []
    return [remark('breach', field, source, { kind: 'body-opens-too-late', period })]
  })
}

/** Where the law opens the way, only the law lets that day move while one waits for whoever complains (BGfo 43.4). */
function onWaiting({ opens = [], waits, source }: RuleOf<'external-body'>, body: Body, i: number): Said[] {
  const own = body.waits
  if (opens.length === 0 || (body.opens ?? []).length === 0 || own === undefined || own === (waits === true)) return []
  const field = `${FIELD}.${i}.waits`
  return own
    ? [remark('breach', field, source, { kind: 'body-opening-moves' })]
    : [remark('stricter', field, source, { kind: 'body-opening-stays' })]
}
