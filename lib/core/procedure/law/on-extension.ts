// The law on taking more time, and on stopping the clock.
import { comparePeriods } from './compare-periods'
import { type Found, remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

const FIELD = 'followUp.extension'

/** More time where the law allows it: how long, how often, with which reason, told to whom, and further only if agreed. */
export function onExtension(rule: RuleOf<'extension'>, checked: Checked): Said[] {
  const own = checked.draft.followUp?.extension
  if (own === null) return [remark('stricter', FIELD, rule.source, { kind: 'extension-not-used' })]
  if (!own) return []
  const wrong = [...onLength(rule, checked), ...onConditions(rule, checked)]
  return wrong.length > 0 ? wrong : [remark('fits', FIELD, rule.source, inOrder(rule, own.reasonRequired === true))]
}

function onLength(rule: RuleOf<'extension'>, { draft, calendar }: Checked): Said[] {
  const own = draft.followUp?.extension
  const period = wholePeriod(own?.period)
  const found: Said[] = []
  if (rule.period && period && comparePeriods(period, rule.period, calendar) === 'longer') {
    found.push(remark('breach', `${FIELD}.period`, rule.source, { kind: 'extension-at-most', period: rule.period }))
  }
  if (rule.maxTimes && own?.maxTimes && own.maxTimes > rule.maxTimes) {
    found.push(remark('breach', `${FIELD}.maxTimes`, rule.source, { kind: 'extension-too-often' }))
  }
  return found
}

function onConditions(rule: RuleOf<'extension'>, { draft }: Checked): Said[] {
  const own = draft.followUp?.extension
  const told: readonly string[] = own?.notify ?? []
  const untold = rule.notify.filter((who) => !told.includes(who))
  const found = untold.map((who) => remark('breach', `${FIELD}.notify`, rule.source, { kind: 'extension-untold', who }))
  if (rule.reasonRequired && own?.reasonRequired === false) {
    found.push(remark('breach', `${FIELD}.reasonRequired`, rule.source, { kind: 'extension-without-reason' }))
  }
  if (rule.furtherNeedsConsent && own?.furtherNeedsConsent === false) {
    found.push(remark('breach', `${FIELD}.furtherNeedsConsent`, rule.source, { kind: 'extension-without-consent' }))
  }
  return found
}

function inOrder(rule: RuleOf<'extension'>, withReason: boolean): Found {
  if (!rule.source) return { kind: 'extension-without-law' }
  return { kind: withReason && !rule.reasonRequired ? 'extension-more-than-asked' : 'extension-as-asked' }
}

/** A law that gives one term and no way to stretch it. */
export function onNoExtension({ source }: RuleOf<'no-extension'>, { draft }: Checked): Said[] {
  const own = draft.followUp?.extension
  if (own === undefined) return []
  if (own === null) return [remark('fits', FIELD, source, { kind: 'no-extension-known' })]
  return [remark('breach', FIELD, source, { kind: 'no-extension-allowed' })]
}

/** A law whose term never stands still. */
export function onNoSuspension({ source }: RuleOf<'no-suspension'>, { draft }: Checked): Said[] {
  const own = draft.processing?.suspension
  const field = 'processing.suspension'
  if (own === undefined) return []
  if (own === null) return [remark('fits', field, source, { kind: 'never-stands-still' })]
  return [remark('breach', field, source, { kind: 'may-not-stand-still' })]
}
