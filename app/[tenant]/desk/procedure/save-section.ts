// One section of a part, saved: read by its schema, a button of a list carried out, and stored on top of what was seen.
import type { z } from 'zod'
import type { Given } from '@/app/_forms/action'
import type { Done, NotDone } from '@/app/_forms/outcome'
import type { Colleague } from '@/app/_forms/senders'
import { ProcedureDraft } from '@/lib/core/procedure/draft'
import { withValueAt } from '@/lib/core/procedure/draft-place'
import type { FieldProblem } from '@/lib/core/shared/field-problem'
import type { DeskLang } from '@/lib/core/shared/language'
import type { DraftChanged, ProcedureRefusal } from '@/lib/operations/procedure/procedure-refusals'
import { saveDraft } from '@/lib/operations/procedure/save-draft'
import { changesSaid } from '@/lib/words/procedure/say-change'
import { afterListAct, placeAfter, readListAct } from './list-acts'
import { procedureWords } from './procedure-words'
import { DRAFT, readSection } from './read-section'
import type { SectionInput } from './section-input'
import { sectionAt } from './sections'
import { whenSaid } from './when-said'

/** How many changes are told to someone whose text was overtaken. */
const MOST_NEWS = 12

export async function saveSection(given: Given<z.output<typeof SectionInput>, Colleague>): Promise<Done | NotDone> {
  const { actor, moment, input } = given
  const section = sectionAt(input.part, input.section)
  if (!section) return { refusal: { kind: 'not-found' } }
  const { values } = readSection(section.paths, input.draft)
  const act = input.do ? readListAct(input.do) : null
  const next = act ? afterListAct(values, act, () => moment.secret(3)) : values
  const saved = await saveDraft(actor, { revision: input.seen, values: next }, moment)
  if (!saved.ok) return notSaved(saved.refusal, next, given.lang)
  return act ? { kept: true, focus: placeAfter(next, act) } : { kept: true }
}

/** What the form says when nothing was saved. */
export function notSaved(refusal: ProcedureRefusal, values: Record<string, unknown>, lang: DeskLang): NotDone {
  switch (refusal.kind) {
    case 'draft-changed':
      return overtaken(refusal, values, lang)
    case 'invalid':
      return { refusal: { kind: 'invalid', fields: inForm(refusal.fields) } }
    case 'not-ready':
    case 'against-the-law':
      return { refusal: { kind: 'not-allowed' } }
    default:
      return { refusal }
  }
}

/** Who came between, and what saving all the same would change of what they left. */
function overtaken(refusal: DraftChanged, values: Record<string, unknown>, lang: DeskLang): NotDone {
  const words = procedureWords(lang)
  const theirs = refusal.draft
  const mine = Object.entries(values).reduce<unknown>((draft, [path, value]) => withValueAt(draft, path, value), theirs)
  const parsed = ProcedureDraft.safeParse(mine)
  const changes = parsed.success ? changesSaid({ before: theirs, after: parsed.data }, lang) : []
  const shown = changes.slice(0, MOST_NEWS)
  const more = changes.length - shown.length
  return {
    refusal: { kind: 'changed-meanwhile', seq: refusal.revision },
    note: words.changedBy(refusal.savedBy ?? words.somebody, whenSaid(refusal.savedAt, lang)),
    news: [words.ifYouSave, ...shown, ...(more > 0 ? [words.changedMore(more)] : [])],
  }
}

function inForm(fields: Record<string, FieldProblem>): Record<string, FieldProblem> {
  return Object.fromEntries(Object.entries(fields).map(([path, problem]) => [`${DRAFT}.${path}`, problem]))
}
