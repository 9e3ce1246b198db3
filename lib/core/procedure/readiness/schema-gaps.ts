// What the shape of a procedure itself demands: every field there and in order.
import { asProcedure, type Gap, type ProcedureDraft } from '../draft'
import { Procedure } from '../procedure'
import { placeOf, schemaAt } from '../schema-walk'
import { blocking, type Finding, type Lack } from './finding'

/** Fields that are asked for in a way of their own, because the page promises them to everyone. */
const OWN: Record<string, Lack> = { languages: { kind: 'no-language' }, 'contact.email': { kind: 'no-email' } }

/** Every field that keeps this draft from being a procedure. */
export function schemaGaps(draft: ProcedureDraft): Finding[] {
  const made = asProcedure(draft)
  if (made.ok) return []
  const gaps = made.refusal.gaps.filter((gap) => !isTextToCome(gap))
  return gaps.map(({ path, problem }) => blocking(path, OWN[path] ?? { kind: 'gap', at: path, problem }))
}

/** A text that is not there at all is asked for in each language, by missingTexts. */
function isTextToCome({ path, problem }: Gap): boolean {
  const schema = schemaAt(Procedure, path.split('.'))
  return problem === 'missing' && schema !== null && placeOf(schema).shape.kind === 'words'
}
