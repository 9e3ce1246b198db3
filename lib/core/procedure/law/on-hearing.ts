// The law on hearing both sides, and on what the person complained about has a right to.
import { comparePeriods } from './compare-periods'
import { remark, type Said } from './remark'
import { type Checked, type RuleOf, wholePeriod } from './rule-of'

const FIELD = 'processing.hearing'

/** Each side is heard, before the answer, with a report where the law wants one, and left out on the law's grounds only. */
export function onHearing(rule: RuleOf<'hearing'>, checked: Checked): Said[] {
  const own = checked.draft.processing?.hearing
  if (own === undefined) return []
  if (own === null) return [gone(rule, checked)]
  const wrong = [...onSides(rule, checked), ...onGrounds(rule, checked), ...onItsDate(rule, checked)]
  return wrong.length > 0 ? wrong : [remark('fits', FIELD, rule.source, { kind: 'hearing-as-asked' })]
}

/** A task that reminds of it keeps nothing back: an answer can go without it. */
function gone(rule: RuleOf<'hearing'>, { draft }: Checked): Said {
  const byTask = (draft.processing?.tasks ?? []).some(({ id }) => id === 'hearing')
  return remark(byTask ? 'strain' : 'breach', FIELD, rule.source, { kind: byTask ? 'hearing-by-task' : 'no-hearing' })
}

function onSides(rule: RuleOf<'hearing'>, { draft }: Checked): Said[] {
  const own = draft.processing?.hearing
  const heard: readonly string[] = own?.whom ?? []
  const missing = rule.whom.filter((side) => !heard.includes(side))
  return [
    ...missing.map((who) => remark('breach', `${FIELD}.whom`, rule.source, { kind: 'side-not-heard', who })),
    ...(own?.mandatory === false
      ? [remark('breach', `${FIELD}.mandatory`, rule.source, { kind: 'hearing-not-always' })]
      : []),
    ...(rule.report && own?.report === false
      ? [remark('breach', `${FIELD}.report`, rule.source, { kind: 'hearing-without-report' })]
      : []),
    ...(!rule.written && own?.form === 'oral-or-written'
      ? [remark('breach', `${FIELD}.form`, rule.source, { kind: 'hearing-on-paper' })]
      : []),
  ]
}

/** A ground of their own is one that the law does not know. */
function onGrounds(rule: RuleOf<'hearing'>, { draft }: Checked): Said[] {
  return (draft.processing?.hearing?.grounds ?? []).flatMap(({ id, of }, i) => {
    if (!of || rule.only.some((ground) => ground.id === id && ground.of === of)) return []
    const never = !rule.only.some((ground) => ground.of === of)
    const found = { kind: never ? 'never-left-out' : 'ground-unknown', who: of } as const
    return [remark('breach', `${FIELD}.grounds.${i}`, rule.source, found)]
  })
}

/** Hearing somebody after the answer has gone is no hearing; nor is it after the committee judged, where the answer waits for that. */
function onItsDate({ source }: RuleOf<'hearing'>, { draft, calendar }: Checked): Said[] {
  const own = wholePeriod(draft.processing?.hearing?.due?.period)
  const { from, period } = draft.followUp?.answer?.term ?? {}
  const answer = wholePeriod(from === 'judgement-received' ? draft.processing?.committee?.term?.period : period)
  if (!own || !answer || comparePeriods(own, answer, calendar) !== 'longer') return []
  return [remark('breach', `${FIELD}.due.period`, source, { kind: 'hearing-after-answer' })]
}

/** The person complained about gets a copy. */
export function onCopyForSubject({ source }: RuleOf<'copy-for-subject'>, { draft }: Checked): Said[] {
  const field = 'processing.subject'
  const own = draft.processing?.subject
  if (own === undefined) return []
  if (own) return [remark('fits', field, source, { kind: 'copy-as-asked' })]
  const byTask = (draft.processing?.tasks ?? []).some(({ id }) => id === 'copy-to-subject')
  return [remark(byTask ? 'strain' : 'breach', field, source, { kind: byTask ? 'copy-by-task' : 'no-copy' })]
}
