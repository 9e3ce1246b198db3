import type { StatusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import type { StatusPage } from '@/lib/words/status/status-page'
import type { Place } from '../place'

export type SavedKind = keyof StatusDocumentWords['saved']
export type StatusProblem = { kind: keyof StatusDocumentWords['problems']; field: string | null }

/** What the forms on a status page need to know: whose case, where a code goes, and what came of the last one sent. */
export type StatusForm = {
  /** `/status/{reference}`: where every form goes. */
  path: string
  action: string
  /** The reference, which every form names, so that two cases in one browser are never mixed up. */
  reference: string
  address: string | null
  phone: string | null
  codeAsked: boolean
  saved: SavedKind | null
  problem: StatusProblem | null
  /** What was typed in a form that came back. */
  typed: Readonly<Record<string, string>>
}

export type StatusProps = { place: Place; page: StatusPage; form: StatusForm }
