// The law on who helps, who is asked for advice beforehand, and where someone can go afterwards.
import { Source } from '../term'
import { remark, type Said } from './remark'
import type { Checked, RuleOf } from './rule-of'

/** Someone independent who helps, named as officer. Missing is said; whether someone was appointed no draft proves. */
export function onIndependentOfficer({ source }: RuleOf<'independent-officer'>, { draft }: Checked): Said[] {
  const { contact } = draft
  const officer = contact?.functions?.find(({ id }) => id !== undefined && id === contact.officer)
  if (officer?.independent) return []
  return [remark('breach', 'contact.officer', source, { kind: 'no-independent-officer' })]
}

/**
 * One person behind every function: whoever complains about that person finds nobody who is not involved. Allowed, for
 * somebody from outside can be asked then; but the law, or else fairness, wants another person. Live data say who is there.
 */
export function onNotInvolved({ source }: Pick<RuleOf<'not-involved'>, 'source'>, { draft, live }: Checked): Said[] {
  const { contact } = draft
  if (!live || !contact?.officer || !contact.handler) return []
  const standIns = (contact.functions ?? []).filter((one) => one.insteadOf === contact.officer).map(({ id }) => id)
  const counted = [contact.handler, contact.officer, ...standIns]
  const people = new Set(live.holders.filter((one) => counted.includes(one.function)).map(({ member }) => member))
  if (people.size !== 1) return []
  return [remark('strain', 'contact.officer', source, { kind: 'one-person-for-everything' })]
}

/** Who had a say before the procedure was adopted. That it was written down does not prove that it was asked. */
export function onAdvice({ from, source }: RuleOf<'advice'>, { draft }: Checked): Said[] {
  const asked = draft.adoption?.advisedBy
  if (asked?.nl?.trim() || asked?.en?.trim()) return []
  return [remark('strain', 'adoption.advisedBy', source, { kind: 'advice-not-written', from })]
}

/** An external body: named where the law wants it, with its window from its own rules. */
export function onExternalBody({ mandatory, source }: RuleOf<'external-body'>, { draft }: Checked): Said[] {
  const bodies = draft.followUp?.externalBodies ?? []
  const field = 'followUp.externalBodies'
  if (bodies.length === 0) return mandatory ? [remark('breach', field, source, { kind: 'no-body' })] : []
  const found = bodies.flatMap((body, i) => {
    if (!body.window) return [remark('strain', `${field}.${i}.window`, source, { kind: 'body-window-unknown' })]
    const read = Source.safeParse(body.source)
    if (read.success && read.data.confidence === 'read') return []
    const from = read.success ? read.data : source
    return [remark('strain', `${field}.${i}.window`, from, { kind: 'body-window-unsure' })]
  })
  const isNamed = bodies.some(({ name }) => name?.trim())
  return isNamed ? [remark('fits', field, source, { kind: 'body-named' }), ...found] : found
}
