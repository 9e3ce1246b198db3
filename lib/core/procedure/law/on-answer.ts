// The law on answering and on confirming that a complaint arrived.
import type { Period } from '@/lib/core/calendar/period'
import type { WorkingCalendar } from '@/lib/core/calendar/working-calendar'
import { type Source, TermStart } from '../term'
import { comparePeriods } from './compare-periods'
import { type Found, type RemarkLevel, remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

const ANSWER = 'followUp.answer.term'

/** A statutory term for the answer: its length, the day from which it is counted, and the day on which it ends. */
export function onAnswer(rule: RuleOf<'answer'>, { draft, calendar }: Checked): Said[] {
  const { source } = rule
  const period = (advisedBy(draft) && rule.withCommittee) || rule.period
  const term = draft.followUp?.answer?.term
  const own = wholePeriod(term?.period)
  if (!term || !own) return []
  const length = comparePeriods(own, period, calendar)
  if (rule.surely && length !== 'longer')
    return [...onReading(rule.surely, own, rule, calendar), ...onStart(rule, term.from)]
  const found = {
    longer: remark('breach', `${ANSWER}.period`, source, { kind: 'answer-at-most', period }),
    shorter: remark('stricter', `${ANSWER}.period`, source, { kind: 'answer-sooner', period }),
    same: remark('fits', `${ANSWER}.period`, source, { kind: 'answer-as-asked', period }),
  }[length]
  return [
    found,
    ...onWorkingDays(own, rule, `${ANSWER}.period`),
    ...onStart(rule, term.from),
    ...(length === 'longer' ? [] : onEnd(rule, term.endRule)),
  ]
}

/** Days on which the organisation is closed make a term of the law no longer; one in its own working days would grow by them. */
export function onWorkingDays(own: Period, { period, source }: OfLaw, field: string): Said[] {
  if (own.unit !== 'working-days' || period?.unit !== 'statutory-working-days') return []
  return [remark('strain', field, source, { kind: 'own-working-days' })]
}

type OfLaw = { period: Period | null; source: Source | null }

/** Whether a person or committee advises (Awb 9:14): the procedure says so, or it stands among the functions. */
function advisedBy({ contact, processing }: Checked['draft']): boolean {
  if (processing?.committee) return true
  return (contact?.functions ?? []).some(({ id, independent }) => id === 'committee' && independent === true)
}

/** A law that can be read as giving less: beyond that it may be a breach, within it nobody needs to know. */
function onReading(surely: Period, own: Period, { source }: RuleOf<'answer'>, calendar: WorkingCalendar): Said[] {
  const unsure = comparePeriods(own, surely, calendar) === 'longer'
  const found = { kind: 'answer-by-reading', period: surely, unsure } as const
  return [remark(unsure ? 'strain' : 'fits', `${ANSWER}.period`, source, found)]
}

function onStart(rule: RuleOf<'answer'>, from: string | undefined): Said[] {
  const order: readonly (string | undefined)[] = TermStart.options
  if (order.indexOf(from) <= order.indexOf(rule.from)) return []
  const kind = rule.from === 'submitted' ? 'counts-from-submitting' : 'counts-from-receipt'
  return [remark('breach', `${ANSWER}.from`, rule.source, { kind })]
}

/** A term that may end later than the law's own, because of the day on which it ends. */
function onEnd(rule: RuleOf<'answer'>, endRule: string | undefined): Said[] {
  const moves = endRule === 'next-working-day' || (endRule === 'termijnenwet' && rule.endRule === 'none')
  if (!moves || endRule === rule.endRule) return []
  return [remark('strain', `${ANSWER}.endRule`, rule.source, { kind: 'end-moves-too-far' })]
}

/** Where the law leaves the term to the organisation, or there is no law: what is usual. */
export function onUsualAnswer({ period, source }: RuleOf<'usual-answer'>, { draft, calendar }: Checked): Said[] {
  const own = wholePeriod(draft.followUp?.answer?.term?.period)
  if (!own) return []
  const longer = comparePeriods(own, period, calendar) === 'longer'
  const law = source ? 'leaves-it' : 'is-silent'
  return [
    remark(longer ? 'strain' : 'no-number', `${ANSWER}.period`, source, { kind: 'usual-answer', period, law, longer }),
  ]
}

/** Confirming the receipt: asked by law or not, within what is asked or usual, and in writing where the law wants that. */
export function onAcknowledgement(rule: RuleOf<'acknowledgement'>, checked: Checked): Said[] {
  return [...onReceiptTerm(rule, checked), ...onWriting(rule, checked)]
}

function onWriting({ inWriting, source }: RuleOf<'acknowledgement'>, { draft }: Checked): Said[] {
  const own = draft.followUp?.acknowledgement?.inWriting
  if (own === undefined || own === inWriting) return []
  const field = 'followUp.acknowledgement.inWriting'
  return inWriting
    ? [remark('breach', field, source, { kind: 'acknowledgement-in-writing' })]
    : [remark('stricter', field, source, { kind: 'acknowledgement-may-be-told' })]
}

function onReceiptTerm(rule: RuleOf<'acknowledgement'>, { draft, calendar }: Checked): Said[] {
  const own = wholePeriod(draft.followUp?.acknowledgement?.term?.period)
  if (!own) return []
  const { period, usual, source } = rule
  const field = 'followUp.acknowledgement.term.period'
  if (period && comparePeriods(own, period, calendar) === 'longer') {
    return [remark('breach', field, source, { kind: 'acknowledgement-at-most', period })]
  }
  const level = period ? againstLaw(own, period, calendar) : againstUsual(own, usual, calendar)
  return [remark(level, field, source, { kind: 'usual-acknowledgement', usual, asks: asked(rule) })]
}

/** Within what a law gives: sooner is stricter than needed. */
function againstLaw(own: Period, period: Period, calendar: WorkingCalendar): RemarkLevel {
  return comparePeriods(own, period, calendar) === 'shorter' ? 'stricter' : 'fits'
}

/** No law gives a number: beyond what is usual it rubs, and there is nothing to agree with. */
function againstUsual(own: Period, usual: Period, calendar: WorkingCalendar): RemarkLevel {
  return comparePeriods(own, usual, calendar) === 'longer' ? 'strain' : 'no-number'
}

function asked({ mandatory, period, source }: RuleOf<'acknowledgement'>): AskedOfReceipt {
  if (period) return period
  if (mandatory) return 'no-number-of-days'
  return source ? 'no-term' : 'no-law'
}

type AskedOfReceipt = Extract<Found, { kind: 'usual-acknowledgement' }>['asks']
