// The law on who helps, who is asked for advice beforehand, and where someone can go afterwards.
import { remark, type Said } from './remark'
import type { Checked, RuleOf } from './rule-of'

/** Someone independent who helps, named as officer. Missing is said; whether someone was appointed no draft proves. */
export function onIndependentOfficer({ source }: RuleOf<'independent-officer'>, { draft, live }: Checked): Said[] {
  const { contact } = draft
  const officer = contact?.functions?.find(({ id }) => id !== undefined && id === contact.officer)
  if (officer?.independent) return onSameHands(source, { draft, live })
  return [remark('breach', 'contact.officer', source, { kind: 'no-independent-officer' })]
}

/** Whoever helps the complainant does not handle or decide as well: then nobody helps (decree Wkkgz 7.1). */
function onSameHands(
  source: RuleOf<'independent-officer'>['source'],
  { draft, live }: Omit<Checked, 'calendar'>,
): Said[] {
  const officer = draft.contact?.officer
  if (!live || !officer) return []
  const held = (which: (id: string) => boolean) =>
    new Set(live.holders.filter((one) => which(one.function)).map(({ member }) => member))
  const helping = held((id) => id === officer)
  const others = held((id) => id !== officer)
  if (helping.size === 0 || [...helping].some((member) => !others.has(member))) return []
  return [remark('breach', 'contact.officer', source, { kind: 'officer-in-other-hands' })]
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
