// The law on who may read a complaint.
import { Readers } from '../contact'
import { remark, type Said } from './remark'
import type { Checked, RuleOf } from './rule-of'

const WIDEST_FIRST = Readers.options

/** Open to more people than the law names, or than the work needs. */
export function onReaders({ widest, mandatory, source }: RuleOf<'readers'>, { draft }: Checked): Said[] {
  const readers = draft.contact?.readers
  if (!readers) return []
  const isTooWide = WIDEST_FIRST.indexOf(readers) < WIDEST_FIRST.indexOf(widest)
  if (!isTooWide) return mandatory ? [remark('fits', 'contact.readers', source, { kind: 'read-as-asked', widest })] : []
  return [remark(mandatory ? 'breach' : 'strain', 'contact.readers', source, { kind: 'read-too-widely', widest })]
}
