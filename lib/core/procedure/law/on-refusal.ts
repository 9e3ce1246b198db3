// The law on not taking up a complaint: on which grounds, by when that is said, and with what (Awb 9:8).
import { comparePeriods } from './compare-periods'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

const FIELD = 'processing.refusal'

/** A closed list of grounds, a term for saying so, and a letter that tells where to go. */
export function onRefusal(rule: RuleOf<'refusal'>, { draft, calendar }: Checked): Said[] {
  const { grounds, period, source } = rule
  const own = draft.processing?.refusal
  if (own === undefined) return []
  if (own === null) return [remark('stricter', FIELD, source, { kind: 'refuses-nothing' })]
  const others = (own.grounds ?? []).flatMap(({ id }, i) => (id && !grounds.includes(id) ? [i] : []))
  const wrong = others.map((i) => remark('breach', `${FIELD}.grounds.${i}`, source, { kind: 'ground-not-in-law' }))
  const term = wholePeriod(own.term?.period)
  if (own.term === null || (term && comparePeriods(term, period, calendar) === 'longer')) {
    wrong.push(remark('breach', `${FIELD}.term`, source, { kind: 'refusal-at-most', period }))
  }
  if (rule.namesBody && own.namesExternalBody === false) {
    wrong.push(remark('breach', `${FIELD}.namesExternalBody`, source, { kind: 'refusal-names-no-body' }))
  }
  return wrong.length > 0 ? wrong : [remark('fits', FIELD, source, { kind: 'refusal-as-asked' })]
}
