// The law on a committee that judges, or advises, before the organisation decides: that there is one, that it is whole, and how
// soon the organisation says what it does with its judgement.
import { Committee, committeeLack } from '../committee'
import { comparePeriods } from './compare-periods'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

const FIELD = 'processing.committee'
const ANSWER = 'followUp.answer.term'

type Rule = RuleOf<'committee'>

/**
 * That whoever is complained about takes no part is no field: nobody can put them in (WPO 14.4, onder b). Without a committee
 * nothing else is said of it.
 */
export function onCommittee(rule: Rule, checked: Checked): Said[] {
  const own = checked.draft.processing?.committee
  if (own === undefined) return []
  if (own === null) return [remark('breach', FIELD, rule.source, { kind: 'no-committee-here' })]
  const wrong = [...onWhole(rule, checked), ...onPeople(rule, checked)]
  return [
    ...(wrong.length > 0 ? wrong : [remark('fits', FIELD, rule.source, { kind: 'committee-as-asked' })]),
    ...onJudging(rule, checked),
    ...onAnswerAfter(rule, checked),
  ]
}

function onWhole(rule: Rule, { draft }: Checked): Said[] {
  const own = draft.processing?.committee
  const { source, least } = rule
  return [
    ...(own?.gives && own.gives !== rule.gives
      ? [remark('breach', `${FIELD}.gives`, source, { kind: 'committee-otherwise' })]
      : []),
    ...(own?.least !== undefined && own.least < least
      ? [remark('breach', `${FIELD}.least`, source, { kind: 'committee-too-few', least })]
      : []),
    ...(rule.chairFromOutside && (own?.chairFromOutside === false || isOfTheHouse(own?.chair, draft))
      ? [remark('breach', `${FIELD}.chairFromOutside`, source, { kind: 'chair-not-outside' })]
      : []),
  ]
}

/** Whoever chairs and also handles, helps or answers is of the house, whatever the text says. */
function isOfTheHouse(chair: string | undefined, { contact, processing }: Checked['draft']): boolean {
  const answers = (processing?.steps ?? []).filter(({ phase }) => phase === 'answered').map(({ by }) => by)
  return chair !== undefined && [contact?.handler, contact?.officer, ...answers].includes(chair)
}

/** Who fills it now: fewer than the law wants, or a chair who works here. Only said once somebody is in it. */
function onPeople({ least, chairFromOutside, source }: Rule, { draft, live }: Checked): Said[] {
  const own = Committee.safeParse(draft.processing?.committee)
  if (!live || !own.success) return []
  const { members, chair } = own.data
  if (!live.holders.some((holder) => holder.function === members || holder.function === chair)) return []
  const lack = committeeLack({ ...own.data, least, chairFromOutside }, live.holders)
  if (lack?.kind === 'chair-from-inside')
    return [remark('breach', `${FIELD}.chair`, source, { kind: 'chair-not-outside' })]
  return lack ? [remark('breach', `${FIELD}.members`, source, { kind: 'committee-lacks-people', least })] : []
}

/** No law gives a number for the judgement: it leaves that to the procedure. */
function onJudging({ usually }: Rule, { draft, calendar }: Checked): Said[] {
  const own = wholePeriod(draft.processing?.committee?.term?.period)
  if (!own || !usually) return []
  const { period, source } = usually
  const longer = comparePeriods(own, period, calendar) === 'longer'
  const level = longer ? 'strain' : 'no-number'
  return [remark(level, `${FIELD}.term.period`, source, { kind: 'judgement-usually', period, longer })]
}

/** The organisation's own word on the judgement, within the law's term from the day on which it had it (WPO 14.7). */
function onAnswerAfter({ answer }: Rule, { draft, calendar }: Checked): Said[] {
  const term = draft.followUp?.answer?.term
  const own = wholePeriod(term?.period)
  if (!answer || !term?.from || !own) return []
  const { period, source } = answer
  if (term.from !== 'judgement-received') {
    return [remark('breach', `${ANSWER}.from`, source, { kind: 'board-not-from-judgement' })]
  }
  const length = comparePeriods(own, period, calendar)
  if (length === 'longer') return [remark('breach', `${ANSWER}.period`, source, { kind: 'board-at-most', period })]
  if (length === 'shorter') return [remark('stricter', `${ANSWER}.period`, source, { kind: 'board-sooner', period })]
  return [remark('fits', `${ANSWER}.period`, source, { kind: 'board-as-asked', period })]
}
