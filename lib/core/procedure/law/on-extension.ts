// The law on taking more time, and on stopping the clock.
import type { Period } from '@/lib/core/calendar/period'
import { comparePeriods } from './compare-periods'
import { onWorkingDays } from './on-answer'
import { type Found, remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

const FIELD = 'followUp.extension'

/** More time where the law allows it: how long, how often, with which reason, told to whom, and further only if agreed. */
export function onExtension(rule: RuleOf<'extension'>, checked: Checked): Said[] {
  const own = checked.draft.followUp?.extension
  if (own === null) return [remark('stricter', FIELD, rule.source, { kind: 'extension-not-used' })]
  if (!own) return []
  const wrong = [...onLength(rule, checked), ...onConditions(rule, checked)]
  if (wrong.length > 0) return wrong
  // The law would let the complainant agree to still more time; whoever never asks for that is stricter.
  if (rule.furtherNeedsConsent && own.furtherNeedsConsent === false) {
    return [remark('stricter', FIELD, rule.source, { kind: 'extension-no-further' })]
  }
  const level = rule.source && rule.period ? 'fits' : 'no-number'
  return [remark(level, FIELD, rule.source, inOrder(rule, own.reasonRequired === true))]
}

function onLength(rule: RuleOf<'extension'>, { draft, calendar }: Checked): Said[] {
  const own = draft.followUp?.extension
  const period = wholePeriod(own?.period)
  const found: Said[] = []
  // Without a maximum of its own it may take any time, and any number of times.
  const isLonger = period
    ? (rule: Period) => comparePeriods(period, rule, calendar) === 'longer'
    : () => own?.period === null
  if (rule.period && isLonger(rule.period)) {
    found.push(remark('breach', `${FIELD}.period`, rule.source, { kind: 'extension-at-most', period: rule.period }))
  }
  if (period) found.push(...onWorkingDays(period, rule, `${FIELD}.period`))
  if (rule.maxTimes && (own?.maxTimes === null || (own?.maxTimes && own.maxTimes > rule.maxTimes))) {
    found.push(remark('breach', `${FIELD}.maxTimes`, rule.source, { kind: 'extension-too-often' }))
  }
  return [...found, ...onTotal(rule, { draft, calendar })]
}

/** A law that ends all extensions together, whoever agrees (BGfo 43a.3): the procedure says so, and no later. */
function onTotal({ total, source }: RuleOf<'extension'>, { draft, calendar }: Omit<Checked, 'live'>): Said[] {
  const own = draft.followUp?.extension?.total
  if (!total || own === undefined) return []
  const whole = wholePeriod(own)
  if (whole && comparePeriods(whole, total, calendar) !== 'longer') return []
  return [remark('breach', `${FIELD}.total`, source, { kind: 'extension-total-at-most', period: total })]
}

function onConditions(rule: RuleOf<'extension'>, { draft }: Checked): Said[] {
  const own = draft.followUp?.extension
  const told: readonly string[] = own?.notify ?? []
  const untold = rule.notify.filter((who) => !told.includes(who))
  const found = untold.map((who) => remark('breach', `${FIELD}.notify`, rule.source, { kind: 'extension-untold', who }))
  if (rule.reasonRequired && own?.reasonRequired === false) {
    found.push(remark('breach', `${FIELD}.reasonRequired`, rule.source, { kind: 'extension-without-reason' }))
  }
  return found
}

function inOrder(rule: RuleOf<'extension'>, withReason: boolean): Found {
  if (!rule.source) return { kind: 'extension-without-law' }
  if (!rule.period) return { kind: 'extension-no-maximum' }
  return { kind: withReason && !rule.reasonRequired ? 'extension-more-than-asked' : 'extension-as-asked' }
}

/** More time for the judgement of a committee: no law sets a maximum, and it is told to whom the law names. */
export function onJudgementExtension({ notify, source }: RuleOf<'judgement-extension'>, { draft }: Checked): Said[] {
  const own = draft.processing?.committee?.extension
  const field = 'processing.committee.extension'
  if (own === undefined) return []
  if (own === null) return [remark('stricter', field, source, { kind: 'extension-not-used' })]
  const told: readonly string[] = own.notify ?? []
  const untold = notify.filter((who) => !told.includes(who))
  if (untold.length > 0)
    return untold.map((who) => remark('breach', `${field}.notify`, source, { kind: 'extension-untold', who }))
  return [remark('no-number', field, source, { kind: 'extension-no-maximum' })]
}

/** A law that gives one term and no way to stretch it. */
export function onNoExtension({ source }: RuleOf<'no-extension'>, { draft }: Checked): Said[] {
  const own = draft.followUp?.extension
  if (own === undefined) return []
  if (own === null) return [remark('fits', FIELD, source, { kind: 'no-extension-known' })]
  return [remark('breach', FIELD, source, { kind: 'no-extension-allowed' })]
}

/** A clock that may stand still for ever is no promise. */
export function onStandstillEnds({ source }: RuleOf<'standstill-ends'>, { draft }: Checked): Said[] {
  const own = draft.processing?.suspension
  if (!own || own.longest !== null || own.inAll !== null) return []
  return [remark('strain', 'processing.suspension', source, { kind: 'stands-still-without-end' })]
}

/** A law whose term never stands still. */
export function onNoSuspension({ source }: RuleOf<'no-suspension'>, { draft }: Checked): Said[] {
  const own = draft.processing?.suspension
  const field = 'processing.suspension'
  if (own === undefined) return []
  if (own === null) return [remark('fits', field, source, { kind: 'never-stands-still' })]
  return [remark('breach', field, source, { kind: 'may-not-stand-still' })]
}
