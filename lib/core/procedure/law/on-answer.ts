// The law on answering and on confirming that a complaint arrived.
import { comparePeriods } from './compare-periods'
import { type Found, remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

const ANSWER = 'followUp.answer.term'

/** A statutory term for the answer: its length, the day from which it is counted, and the day on which it ends. */
export function onAnswer(rule: RuleOf<'answer'>, { draft, calendar }: Checked): Said[] {
  const { period, source } = rule
  const term = draft.followUp?.answer?.term
  const own = wholePeriod(term?.period)
  if (!term || !own) return []
  const length = comparePeriods(own, period, calendar)
  const found = {
    longer: remark('breach', `${ANSWER}.period`, source, { kind: 'answer-at-most', period }),
    shorter: remark('stricter', `${ANSWER}.period`, source, { kind: 'answer-sooner', period }),
    same: remark('fits', `${ANSWER}.period`, source, { kind: 'answer-as-asked', period }),
  }[length]
  return [found, ...onStart(rule, term.from), ...(length === 'longer' ? [] : onEnd(rule, term.endRule))]
}

function onStart(rule: RuleOf<'answer'>, from: string | undefined): Said[] {
  if (rule.from !== 'submitted' || from !== 'received') return []
  return [remark('breach', `${ANSWER}.from`, rule.source, { kind: 'counts-from-submitting' })]
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
  return [remark(longer ? 'strain' : 'fits', `${ANSWER}.period`, source, { kind: 'usual-answer', period, law, longer })]
}

/** Confirming the receipt: asked by law or not, and within what is asked or usual. */
export function onAcknowledgement(rule: RuleOf<'acknowledgement'>, { draft, calendar }: Checked): Said[] {
  const own = wholePeriod(draft.followUp?.acknowledgement?.term?.period)
  if (!own) return []
  const { period, usual, source } = rule
  const field = 'followUp.acknowledgement.term.period'
  if (period && comparePeriods(own, period, calendar) === 'longer') {
    return [remark('breach', field, source, { kind: 'acknowledgement-at-most', period })]
  }
  const compared = comparePeriods(own, usual, calendar)
  const level = compared === 'longer' ? 'strain' : compared === 'shorter' ? 'stricter' : 'fits'
  return [remark(level, field, source, { kind: 'usual-acknowledgement', usual, asks: asked(rule) })]
}

function asked({ mandatory, period, source }: RuleOf<'acknowledgement'>): AskedOfReceipt {
  if (period) return period
  if (mandatory) return 'no-number-of-days'
  return source ? 'no-term' : 'no-law'
}

type AskedOfReceipt = Extract<Found, { kind: 'usual-acknowledgement' }>['asks']
